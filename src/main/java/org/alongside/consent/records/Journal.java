package org.alongside.consent.records;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.consent.EventType;
import org.alongside.consent.vault.Vault;

/**
 * The list of what was stopped, outside the database: keys and codes, no names and no words. After a return from a
 * backup a mark says from where the database went on.
 */
public final class Journal {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final String RESTORED = "RESTORED";
    /** Lines from before the kind was written down have one less, and were stops. */
    private static final int COLUMNS = 6;

    private final Vault vault;

    public Journal(Vault vault) {
        this.vault = vault;
    }

    /** One stop, or that somebody was forgotten: its number and link in the log, and all that is needed to say it again. */
    public record Stop(
            EventType type, long seq, String link, String subject, String purpose, String scope, long occurredMs) {
        private String line() {
            return String.join(
                    "\t", Long.toString(seq), link, subject, purpose, scope, Long.toString(occurredMs), type.name());
        }

        private static Optional<Stop> of(String line) {
            String[] parts = TAB.split(line, -1);
            if (parts.length < COLUMNS) {
                return Optional.empty();
            }
            return Optional.of(new Stop(
                    parts.length == COLUMNS ? EventType.WITHDRAWN : EventType.valueOf(parts[COLUMNS]),
                    Long.parseLong(parts[0]),
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4],
                    Long.parseLong(parts[5])));
        }
    }

    public void add(Stop stop) {
        vault.append(Vault.JOURNAL, stop.line());
    }

    /** Everything before has been said again; the log goes on after this number. */
    public void restored(long headSeq) {
        vault.append(Vault.JOURNAL, RESTORED + "\t" + headSeq);
    }

    /** Every stop since the last return from a backup. */
    public List<Stop> stops() {
        List<String> lines = vault.lines(Vault.JOURNAL);
        int mark = mark(lines);
        return lines.subList(mark + 1, lines.size()).stream()
                .flatMap(line -> Stop.of(line).stream())
                .toList();
    }

    /** The last stop since the last return from a backup; it costs the same however many there are. */
    public Optional<Stop> last() {
        return vault.lastLine(Vault.JOURNAL)
                .filter(line -> !line.startsWith(RESTORED))
                .flatMap(line -> Stop.of(line).or(this::lastWhole));
    }

    /** The list ends in half a line: whoever wrote it was cut off. */
    private Optional<Stop> lastWhole() {
        return stops().stream().max(Comparator.comparingLong(Stop::seq));
    }

    /** The last number that is written down here. */
    public long lastSeq() {
        return last().map(Stop::seq).orElseGet(() -> {
            List<String> lines = vault.lines(Vault.JOURNAL);
            int mark = mark(lines);
            return mark < 0 ? Long.valueOf(0) : Long.valueOf(lines.get(mark).substring(RESTORED.length() + 1));
        });
    }

    private static int mark(List<String> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && !lines.get(at).startsWith(RESTORED)) {
            at--;
        }
        return at;
    }
}
