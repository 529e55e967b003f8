package org.alongside.supporters.stamp;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Whose words are about to be kept, and how they came if somebody else typed them.
 *
 * @param of whose words they are; they count as this person's, wherever they came from
 * @param typed how they came; null when the person typed them
 */
public record Said(PersonSnapshot of, @Nullable Typing typed) {

    /** Somebody else's hands. */
    public record Typing(PersonSnapshot by, Route route, LocalDate saidOn, ReadBack readBack) {}

    public UUID who() {
        return of.id();
    }

    /** Whoever sat at the keyboard: the audit names them. */
    public UUID hands() {
        return typed == null ? of.id() : typed.by().id();
    }
}
