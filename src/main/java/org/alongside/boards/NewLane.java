package org.alongside.boards;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is said about a lane when it is made or changed. */
public record NewLane(
        String title, String meaning, @Nullable Integer mostCards, boolean joint) implements Serializable {}
