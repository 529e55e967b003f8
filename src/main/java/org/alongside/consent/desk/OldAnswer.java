package org.alongside.consent.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.consent.Answer;
import org.alongside.consent.Channel;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of old answers, as it stands there. There is no column for anybody else's decision: what somebody
 * thought best for a person, or what a relative or consultee said, is no answer of that person.
 *
 * @param notice sum of the exact words that were shown; empty where nobody knows them any more
 */
record OldAnswer(int no, String person, String purpose, String answer, String date, String method, String notice) {
    static final List<String> COLUMNS = List.of("person", "purpose", "answer", "date", "method", "notice");

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int MOST = 2000;

    /** @throws Refusal INVALID for other columns than ours, and for a row that has not all of them */
    static List<OldAnswer> read(String list) {
        List<String> lines = list.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || !cells(lines.get(0).toLowerCase(Locale.ROOT)).equals(COLUMNS)) {
            throw Refusal.invalid("list", "consent.importColumns", String.join(", ", COLUMNS));
        }
        if (lines.size() > MOST + 1) {
            throw Refusal.invalid("list", "consent.importLong", MOST);
        }
        List<OldAnswer> rows = new ArrayList<>();
        for (int no = 1; no < lines.size(); no++) {
            List<String> cells = cells(lines.get(no));
            if (cells.size() != COLUMNS.size()) {
                throw Refusal.invalid("list", "consent.importCells", no, COLUMNS.size());
            }
            rows.add(new OldAnswer(
                    no, cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
        }
        return rows;
    }

    /** Commas between, or tabs as they come out of a table; quotation marks round what has a comma in it. */
    private static List<String> cells(String line) {
        char between = line.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == between && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    Optional<Answer> said() {
        return switch (answer.toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(Answer.YES);
            case "no" -> Optional.of(Answer.NO);
            case "" -> Optional.of(Answer.NOT_NOW);
            default -> Optional.empty();
        };
    }

    /** The ways in which a person can have said it themselves. */
    Optional<Channel> channel() {
        return Stream.of(Channel.PAPER, Channel.SPOKEN, Channel.BSL, Channel.PHONE, Channel.EMAIL)
                .filter(it -> it.name().equalsIgnoreCase(method))
                .findFirst();
    }

    /** Noon of that day, because nobody knows the minute. */
    @Nullable
    Long happenedMs() {
        try {
            return LocalDate.parse(date).atTime(12, 0).atZone(ZONE).toInstant().toEpochMilli();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
