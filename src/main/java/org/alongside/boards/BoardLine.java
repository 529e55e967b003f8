package org.alongside.boards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A board in somebody's list of boards. */
public record BoardLine(UUID id, String title, String purpose, Rung rung, LocalDate decideBy, long cards, long people)
        implements Serializable {}
