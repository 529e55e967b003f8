package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;

/** Who may write down for whom: the staff person whom somebody rings, and whoever asked them. */
@ApplicationScoped
class Contacts {
    @Inject
    CurrentPerson person;

    @Inject
    PersonService people;

    @Inject
    Decisions decisions;

    /** Before anything is looked up: a member's guess must learn nothing from which answer comes first. */
    void mustBeStaff() {
        person.mustBeStaff();
    }

    /** To anybody else the question does not exist. */
    void must(ConsentRecord record, Ask ask) {
        person.mustBeStaff();
        UUID contact = people.snapshot(decisions.personOf(record)).contact();
        if (!person.id().equals(ask.askedBy()) && !person.id().equals(contact)) {
            throw Refusal.unknown("consent.question");
        }
    }

    /** Whoever answers for this person; to anybody else there is no such person. */
    void mustAnswerFor(UUID whom) {
        person.mustBeStaff();
        if (!person.id().equals(people.snapshot(whom).contact())) {
            throw Refusal.unknown("people.unknown");
        }
    }

    boolean answersFor(UUID whom) {
        return person.isStaff() && person.id().equals(people.snapshot(whom).contact());
    }

    String nameOf(UUID whom) {
        return people.snapshot(whom).name();
    }

    UUID me() {
        return person.id();
    }
}
