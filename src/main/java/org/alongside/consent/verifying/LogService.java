package org.alongside.consent.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.consent.Leads;
import org.alongside.consent.log.Anchor;
import org.alongside.consent.log.Finding;
import org.alongside.consent.log.LogFile;
import org.alongside.consent.log.LogRow;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.records.Checkpoint;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.restore.Restores;
import org.alongside.consent.vault.Outside;
import org.alongside.consent.vault.Vault;

/** The log for those who answer for it: whether it holds, and a copy for whoever wants to check for themselves. */
@ApplicationScoped
@Transactional
public class LogService {
    private static final int LINES = 5000;

    @Inject
    ConsentLog log;

    @Inject
    LogChecks checks;

    @Inject
    Outside outside;

    @Inject
    Restores restores;

    @Inject
    Leads leads;

    /** Reads everything; with a folder outside also compares it with every checkpoint there. */
    public Verdict verdict() {
        leads.must();
        try {
            return checks.verdict(outside.vault()
                    .map(vault -> Anchor.readAll(jws(), vault.signing().getPublic()))
                    .orElse(List.of()));
        } catch (IllegalArgumentException e) { // a checkpoint that was not signed with our key
            return new Verdict(Finding.ANCHOR_MISMATCH, 1, 0, 0);
        }
    }

    /** From outside, because a copy inside could be changed with the log; after a return from a backup those that hold. */
    private List<String> jws() {
        return outside.vault().map(vault -> vault.lines(Vault.CHECKPOINTS)).orElse(List.of()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** How things stand, without reading everything. */
    public LogSnapshot now() {
        leads.must();
        Optional<Checkpoint> last = log.lastCheckpoint();
        return new LogSnapshot(
                log.headSeq(),
                last.map(Checkpoint::size).orElse(0L),
                last.map(checkpoint -> Instant.ofEpochMilli(checkpoint.madeMs()))
                        .orElse(null),
                outside.vault().isPresent(),
                restores.frozen()
                        .map(freeze -> Instant.ofEpochMilli(freeze.sinceMs()))
                        .orElse(null));
    }

    /** The next lines of the log after a number, as a file has them; no lines mean that this is the end. */
    public Part part(long after) {
        leads.must();
        List<LogRow> rows = log.rowsAfter(after, LINES);
        String lines = rows.stream().map(row -> LogFile.line(row) + "\n").collect(Collectors.joining());
        return new Part(
                lines, rows.isEmpty() ? after : rows.get(rows.size() - 1).seq());
    }

    /**
     * Some lines of the log.
     *
     * @param last number of the last one
     */
    public record Part(String lines, long last) {
        public boolean end() {
            return lines.isEmpty();
        }
    }

    public String checkpoints() {
        leads.must();
        return String.join("\n", jws());
    }

    /** The key with which anybody can check a checkpoint. */
    public String publicKey() {
        leads.must();
        return outside.needed().publicKey();
    }
}
