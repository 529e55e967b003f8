package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.text.Texts;

/**
 * Reads what a member would read, with the member's own rights and in the words they read: only for themselves, and for
 * whoever answers for them.
 */
@ApplicationScoped
class Eyes {
    @Inject
    CurrentPerson current;

    @Inject
    MembershipService memberships;

    @Inject
    PersonService people;

    /** Whoever prints or types. */
    PersonSnapshot me() {
        return current.get();
    }

    /** Whether the caller is this person or answers for them. */
    boolean answersFor(UUID person) {
        return person.equals(current.id())
                || (me().staff()
                        && memberships.mine().stream().anyMatch(it -> it.id().equals(person)));
    }

    /** @throws org.alongside.platform.Refusal UNKNOWN unless the caller is this person or answers for them */
    PersonSnapshot mustAnswerFor(UUID person) {
        if (!person.equals(current.id())) {
            memberships.answeredByMe(person);
        }
        return people.snapshot(person);
    }

    /** Only reads; whatever is kept is kept as whoever types it. */
    <T> T of(UUID person, Supplier<T> reading) {
        PersonSnapshot reader = mustAnswerFor(person);
        PersonSnapshot me = current.get();
        Locale mine = current.locale();
        current.actAs(reader);
        current.reads(words(reader));
        try {
            return reading.get();
        } finally {
            current.actAs(me);
            current.reads(mine);
        }
    }

    static Locale words(PersonSnapshot reader) {
        return reader.easyRead() ? Texts.EASY_READ : Texts.STANDARD;
    }
}
