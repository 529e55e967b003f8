package org.alongside.consent.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way of tampering is found, and the first bad number is named. */
class VerifierTest {
    private static final String ORIGIN = Hash.of("an installation");

    private final List<LogRow> rows = new ArrayList<>();
    private LogRow head = new LogRow(0, null, "", "", ORIGIN);

    @BeforeEach
    void fiveEvents() {
        for (int i = 1; i <= 5; i++) {
            head = LogRow.after(i, head.linkHash(), "{\"event\":\"" + i + "\"}");
            rows.add(head);
        }
    }

    @Test
    void untouchedLogHolds() {
        assertThat(verify()).isEqualTo(new Verdict(Finding.OK, 5, 5, 0));
        assertThat(verify().holds()).isTrue();
    }

    @Test
    void emptyLogHolds() {
        assertThat(new Verifier(ORIGIN).end(0, ORIGIN).holds()).isTrue();
    }

    @Test
    void hashesAreThoseOfTheContract() {
        // SHA-256(0x00 || "{}") and SHA-256(0x02 || 1 as 8 bytes || SHA-256("") || leaf), computed outside
        assertThat(Hash.leaf("{}")).isEqualTo("28a3a18f6cd6406b086e9ffda1f9b8a13dbcf44b0f3f32cb9031a11fd053acf9");
        assertThat(Hash.link(1, Hash.of(""), Hash.leaf("{}")))
                .isEqualTo("c3c2d9ffc8a5b46cb8c906fb8909e89c44ba4e6d51f186f47d7b2defb1334183");
    }

    @Test
    void changedWordsAreFound() {
        LogRow row = rows.get(2);
        rows.set(2, new LogRow(3, "{\"event\":\"x\"}", row.leafHash(), row.prevLink(), row.linkHash()));
        assertThat(verify()).isEqualTo(new Verdict(Finding.CONTENT_CHANGED, 3, 2, 0));
    }

    @Test
    void changedWordsWithANewLeafAreFound() {
        LogRow row = rows.get(2);
        rows.set(2, new LogRow(3, "{}", Hash.leaf("{}"), row.prevLink(), row.linkHash()));
        assertThat(verify()).isEqualTo(new Verdict(Finding.BROKEN_LINK, 3, 2, 0));
    }

    @Test
    void rowSealedAgainIsFoundAtTheNextOne() {
        rows.set(2, LogRow.after(3, rows.get(1).linkHash(), "{}"));
        assertThat(verify()).isEqualTo(new Verdict(Finding.BROKEN_LINK, 4, 3, 0));
    }

    @Test
    void removedRowIsFound() {
        rows.remove(2);
        assertThat(verify()).isEqualTo(new Verdict(Finding.GAP, 3, 2, 0));
    }

    @Test
    void removedTailIsFound() {
        rows.remove(4);
        assertThat(verify()).isEqualTo(new Verdict(Finding.GAP, 5, 4, 0));
    }

    @Test
    void addedRowIsFound() {
        rows.add(3, LogRow.after(3, rows.get(1).linkHash(), "{}"));
        assertThat(verify().finding()).isEqualTo(Finding.GAP);
        assertThat(verify().seq()).isEqualTo(4);
    }

    @Test
    void swappedRowsAreFound() {
        LogRow second = rows.get(1);
        LogRow third = rows.get(2);
        rows.set(1, new LogRow(2, third.payload(), third.leafHash(), second.prevLink(), second.linkHash()));
        rows.set(2, new LogRow(3, second.payload(), second.leafHash(), third.prevLink(), third.linkHash()));
        assertThat(verify()).isEqualTo(new Verdict(Finding.BROKEN_LINK, 2, 1, 0));
    }

    @Test
    void rebuiltChainIsFoundByItsHead() {
        String link = ORIGIN;
        for (int i = 0; i < 5; i++) {
            rows.set(i, LogRow.after(i + 1, link, "{\"new\":" + i + "}"));
            link = rows.get(i).linkHash();
        }
        assertThat(verify()).isEqualTo(new Verdict(Finding.BROKEN_LINK, 5, 5, 0));
    }

    @Test
    void redactedRowIsCountedAndHolds() {
        LogRow row = rows.get(1);
        rows.set(1, new LogRow(2, null, row.leafHash(), row.prevLink(), row.linkHash()));
        assertThat(verify()).isEqualTo(new Verdict(Finding.OK, 5, 5, 1));
    }

    private Verdict verify() {
        Verifier verifier = new Verifier(ORIGIN);
        rows.forEach(verifier::accept);
        return verifier.end(head.seq(), head.linkHash());
    }
}
