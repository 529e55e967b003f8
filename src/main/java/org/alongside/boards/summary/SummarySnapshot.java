package org.alongside.boards.summary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.Rung;
import org.jspecify.annotations.Nullable;

/** A board's summary as it is read, with those quotes that may show now. */
public record SummarySnapshot(
        UUID board,
        String title,
        String purpose,
        String whoDecides,
        LocalDate decideBy,
        Rung rung,
        String words,
        boolean published,
        @Nullable Instant changedAt,
        List<QuoteSnapshot> quotes)
        implements Serializable {

    public List<String> paragraphs() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
