package org.alongside.consent.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.Leads;
import org.alongside.platform.Refusal;

/**
 * Answers from before Alongside. They are questions again, unless the exact words, the day and the way are known: a yes
 * that nobody can prove is no yes.
 */
@ApplicationScoped
@Transactional
public class ImportService {
    @Inject
    OldAnswers old;

    @Inject
    Leads leads;

    /** What would become of each row; nothing is written. */
    public List<ImportLine> preview(String list) {
        leads.must();
        return OldAnswer.read(list).stream().map(row -> old.judge(row).line()).toList();
    }

    /**
     * All of it or nothing. The same command twice is one import.
     *
     * @throws Refusal INVALID while any row has a mistake
     */
    public List<ImportLine> bringIn(String list, UUID command) {
        leads.must();
        List<OldAnswers.Judged> judged =
                OldAnswer.read(list).stream().map(old::judge).toList();
        if (judged.stream().anyMatch(it -> it.line().mistake())) {
            throw Refusal.invalid("list", "consent.importMistakes");
        }
        judged.forEach(it -> old.write(it, ofRow(command, it.row().no())));
        return judged.stream().map(OldAnswers.Judged::line).toList();
    }

    private static UUID ofRow(UUID command, int no) {
        return UUID.nameUUIDFromBytes((command + "/" + no).getBytes(StandardCharsets.US_ASCII));
    }
}
