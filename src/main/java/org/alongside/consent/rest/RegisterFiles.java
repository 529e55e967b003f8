package org.alongside.consent.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.consent.register.CountSnapshot;
import org.alongside.consent.register.PermitSnapshot;

/** The register and what was permitted, as lines for a table program. */
public final class RegisterFiles {
    public static final String COUNTS = CsvLine.of("purpose", "state", "decisions");
    public static final String PERMITS = CsvLine.of(
            "key",
            "purpose",
            "scope",
            "log_number",
            "since",
            "until",
            "basis",
            "notice",
            "form",
            "notice_sha256",
            "uses");

    private RegisterFiles() {}

    /** A state that is not there is none, or too few to be said; the file cannot tell which. */
    public static String counts(List<CountSnapshot> counts) {
        return COUNTS
                + counts.stream()
                        .flatMap(purpose -> purpose.counts().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> CsvLine.of(purpose.purpose(), one.getKey(), one.getValue())))
                        .collect(Collectors.joining());
    }

    public static String permits(List<PermitSnapshot> permits) {
        return permits.stream().map(RegisterFiles::line).collect(Collectors.joining());
    }

    private static String line(PermitSnapshot one) {
        return CsvLine.of(
                one.key(),
                one.purpose(),
                one.scope(),
                one.seq(),
                one.since(),
                one.until(),
                one.basis(),
                one.notice().no(),
                one.notice().variant(),
                one.notice().sha256(),
                one.uses().stream()
                        .map(use -> use.reach() + " " + use.location())
                        .collect(Collectors.joining("; ")));
    }
}
