package org.alongside.consent.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.consent.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved log is checked on any machine; every kind of tampering is named with its number. */
class VerifyLogTest {
    private static final int LINES = 300;

    @TempDir
    Path folder;

    private final List<LogRow> rows = new ArrayList<>();

    @BeforeEach
    void aLogWithACheckpointAtEachHundred() throws Exception {
        Vault vault = new Vault(folder.resolve("outside"));
        Tree tree = new Tree();
        String link = Hash.of("origin");
        for (int seq = 1; seq <= LINES; seq++) {
            LogRow row = LogRow.after(seq, link, "{\"said\":\"yes\",\"seq\":" + seq + "}");
            rows.add(row);
            link = row.linkHash();
            tree.add(row.leafHash());
            if (seq % 100 == 0) {
                vault.append(
                        Vault.CHECKPOINTS,
                        new Anchor(seq, tree.root(), 1).signed(vault.signing().getPrivate()));
            }
        }
        Files.writeString(folder.resolve("key.pem"), vault.publicKey());
    }

    @Test
    void anUntouchedLogHolds() throws IOException {
        assertThat(answer()).isEqualTo("0 OK 300 lines");
    }

    @Test
    void aChangedWordIsNamed() throws IOException {
        LogRow row = rows.get(41);
        rows.set(41, new LogRow(42, "{\"said\":\"no\"}", row.leafHash(), row.prevLink(), row.linkHash()));
        assertThat(answer()).isEqualTo("1 CONTENT_CHANGED at number 42");
    }

    @Test
    void aMissingAnAddedAndASwappedLineAreNamed() throws IOException {
        LogRow gone = rows.remove(41);
        assertThat(answer()).isEqualTo("1 GAP at number 42");
        rows.add(41, gone);
        rows.add(41, LogRow.after(42, rows.get(40).linkHash(), "{\"said\":\"a word slipped in\"}"));
        assertThat(answer()).isEqualTo("1 GAP at number 43");
        rows.remove(41);
        LogRow next = rows.get(42);
        rows.set(41, new LogRow(42, next.payload(), next.leafHash(), next.prevLink(), next.linkHash()));
        rows.set(42, new LogRow(43, gone.payload(), gone.leafHash(), gone.prevLink(), gone.linkHash()));
        assertThat(answer()).isEqualTo("1 BROKEN_LINK at number 42");
    }

    @Test
    void aLogBuiltAnewFromSomewhereIsFoundByWhatWasSignedOutside() throws IOException {
        String link = rows.get(148).linkHash();
        for (int i = 149; i < LINES; i++) {
            rows.set(i, LogRow.after(i + 1, link, "{\"said\":\"nothing of the kind\",\"seq\":" + i + "}"));
            link = rows.get(i).linkHash();
        }
        assertThat(answer()).as("after the last sum that agrees").isEqualTo("1 ANCHOR_MISMATCH at number 101");
        assertThat(new Verifier(rows.get(0).prevLink())).satisfies(alone -> {
            rows.forEach(alone::accept);
            assertThat(alone.end(LINES, rows.get(LINES - 1).linkHash()).holds()).isTrue();
        });
    }

    @Test
    void aTailThatIsCutOffIsFoundByWhatWasSignedOutside() throws IOException {
        rows.subList(250, LINES).clear();
        assertThat(answer()).isEqualTo("1 ANCHOR_MISMATCH at number 251");
    }

    @Test
    void wordsWhoseTimeWasUpAreCountedAndTheRestHolds() throws IOException {
        LogRow row = rows.get(9);
        rows.set(9, new LogRow(10, null, row.leafHash(), row.prevLink(), row.linkHash()));
        assertThat(answer()).isEqualTo("0 OK 300 lines, 1 of them without their words");
    }

    @Test
    void aCheckpointOfSomebodyElseIsNone() throws IOException {
        Files.writeString(folder.resolve("key.pem"), new Vault(folder.resolve("another")).publicKey());
        assertThat(answer()).startsWith("1 a checkpoint is not signed with this key");
    }

    private String answer() throws IOException {
        Path log = folder.resolve("log.tsv");
        Files.write(log, rows.stream().map(LogFile::line).toList());
        StringWriter said = new StringWriter();
        int code = VerifyLog.run(
                List.of(
                        log.toString(),
                        folder.resolve("outside").resolve(Vault.CHECKPOINTS).toString(),
                        folder.resolve("key.pem").toString()),
                new PrintWriter(said, true));
        return code + " " + said.toString().strip();
    }
}
