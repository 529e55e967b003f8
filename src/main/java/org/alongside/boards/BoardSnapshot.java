package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A board as its members read it, without its lanes and cards. */
public record BoardSnapshot(
        UUID id,
        long version,
        String title,
        String purpose,
        String canChange,
        String cannotChange,
        String whoDecides,
        LocalDate decideBy,
        Rung rung,
        String hearBack,
        String money,
        List<EasyLine> easyRead,
        UUID openedBy,
        Instant openedAt)
        implements Serializable {
    /** What boards are called where revisions are counted and streamed. */
    public static final String KIND = "board";
}
