package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Said;
import org.alongside.supporters.stamp.StampService;
import org.jspecify.annotations.Nullable;

/** Whose words come to a board, and the stamp on what somebody typed for somebody. */
@ApplicationScoped
public class Typists {

    @Inject
    StampService stamps;

    @Inject
    CurrentPerson person;

    @Inject
    Repeats repeats;

    /** Whoever acts for themselves: moving and seating are never done for somebody. */
    UUID me() {
        return person.id();
    }

    Said whose(@Nullable Behalf behalf) {
        return stamps.whose(behalf);
    }

    Said whose(May what, @Nullable Behalf behalf) {
        return stamps.whose(what, behalf);
    }

    Repeats repeats() {
        return repeats;
    }

    void stamp(Said said, UUID thing, String what, boolean repeated) {
        stamps.put(said, thing, what, repeated);
    }

    void stampAgain(Said said, UUID thing, String what, boolean repeated) {
        stamps.replace(said, thing, what, repeated);
    }
}
