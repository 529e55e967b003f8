package org.alongside.consent.gate;

import java.util.UUID;
import org.alongside.consent.Scope;
import org.jspecify.annotations.Nullable;

/**
 * May this of this person be used? Asked each time it is shown, not only when it was made.
 *
 * @param words the exact words about to be shown; a yes to other words does not count. Null where there are no words
 */
public record GateQuestion(
        UUID person, Scope scope, @Nullable String words) {}
