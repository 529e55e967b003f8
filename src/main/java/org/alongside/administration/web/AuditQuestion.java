package org.alongside.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.alongside.administration.audit.AuditKinds;
import org.alongside.platform.audit.AuditTrail.Place;
import org.alongside.platform.audit.AuditTrail.Question;
import org.alongside.platform.text.WrittenDay;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.jspecify.annotations.Nullable;

/** What the address of the audit page asks for; the file of the same address asks for the same. */
@RequestScoped
public class AuditQuestion {
    @Inject
    Asked asked;

    Question question() {
        LocalDate day = day().orElse(null);
        return new Question(
                person().orElse(null),
                kind().orElse(null),
                day == null ? null : day.atStartOfDay(DatesView.ZONE).toInstant(),
                day == null
                        ? null
                        : day.plusDays(1).atStartOfDay(DatesView.ZONE).toInstant());
    }

    Optional<UUID> person() {
        return asked.maybeId("person");
    }

    Optional<String> kind() {
        return asked.text("kind").filter(AuditKinds.all()::contains);
    }

    Optional<LocalDate> day() {
        return asked.text("day").flatMap(AuditQuestion::read);
    }

    String dayAsTyped() {
        return asked.text("day").orElse("");
    }

    private static Optional<LocalDate> read(String typed) {
        return WrittenDay.read(typed);
    }

    @Nullable
    Place after() {
        Optional<UUID> id = asked.maybeId("after");
        try {
            return id.isPresent()
                    ? asked.text("at")
                            .map(at -> new Place(Instant.parse(at), id.get()))
                            .orElse(null)
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The same question as the query part of an address. */
    String query() {
        StringBuilder query = new StringBuilder();
        person().ifPresent(it -> query.append("person=").append(it).append('&'));
        kind().ifPresent(it -> query.append("kind=").append(it).append('&'));
        if (!dayAsTyped().isEmpty()) {
            query.append("day=")
                    .append(URLEncoder.encode(dayAsTyped(), StandardCharsets.UTF_8))
                    .append('&');
        }
        return query.toString();
    }
}
