package org.alongside.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.host.HostSettings;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** Who may write down for whom: contact and deputy, who both answer for somebody, and whoever asked them. */
@ApplicationScoped
public class Contacts {
    @Inject
    CurrentPerson person;

    @Inject
    MembershipService memberships;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    @Inject
    Decisions decisions;

    /** Before anything is looked up: a member's guess must learn nothing from which answer comes first. */
    public void mustBeStaff() {
        person.mustBeStaff();
    }

    /** To anybody else the question does not exist. */
    public void must(ConsentRecord record, Ask ask) {
        person.mustBeStaff();
        if (!person.id().equals(ask.askedBy()) && !answersFor(decisions.personOf(record))) {
            throw Refusal.unknown("consent.question");
        }
    }

    /** Whoever answers for this person; to anybody else there is no such person. */
    public void mustAnswerFor(UUID whom) {
        person.mustBeStaff();
        if (!answersFor(whom)) {
            throw Refusal.unknown("people.unknown");
        }
    }

    public boolean answersFor(UUID whom) {
        return person.isStaff()
                && memberships.mine().stream().anyMatch(it -> it.id().equals(whom));
    }

    public String nameOf(UUID whom) {
        return people.snapshot(whom).name();
    }

    public UUID me() {
        return person.id();
    }

    /** The first name of whoever the person who is here can ring. */
    String nameToRing() {
        UUID contact = person.get().contact();
        return contact == null
                ? settings.get(HostSettings.CONTACT_NAME)
                : people.snapshot(contact).firstName();
    }
}
