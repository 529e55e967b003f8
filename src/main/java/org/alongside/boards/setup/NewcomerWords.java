package org.alongside.boards.setup;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about somebody who is about to be invited; health and circumstances are not asked. */
public record NewcomerWords(
        String name,
        String describedAs,
        boolean easyRead,
        @Nullable LocalDate until) implements Serializable {}
