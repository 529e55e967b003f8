package org.alongside.boards.store;

import java.io.Serializable;
import java.time.LocalDate;
import org.alongside.boards.Rung;
import org.jspecify.annotations.Nullable;

/** What must be said in plain words before a board opens. */
public record HonestStart(
        String title,
        String purpose,
        String canChange,
        String cannotChange,
        String whoDecides,
        @Nullable LocalDate decideBy,
        @Nullable Rung rung,
        String hearBack,
        String money,
        String easyRead)
        implements Serializable {}
