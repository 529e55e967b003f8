package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.Leads;
import org.alongside.platform.audit.Audit;

/** With whom something may be shared, and on which ground people are asked; for the data protection leads. */
@ApplicationScoped
@Transactional
public class PartyService {
    @Inject
    Leads leads;

    @Inject
    Parties parties;

    @Inject
    Grounds grounds;

    @Inject
    PurposeService purposes;

    @Inject
    NewPurposes coming;

    @Inject
    Audit audit;

    public List<PartySnapshot> parties() {
        leads.must();
        return parties.all();
    }

    public UUID add(String name, String contact) {
        leads.must();
        UUID id = parties.add(name, contact);
        audit.record(leads.id(), "consent.partyAdded", id);
        return id;
    }

    public void change(UUID id, String contact, boolean active) {
        leads.must();
        parties.change(id, contact, active);
        audit.record(leads.id(), "consent.partyChanged", id);
    }

    /** What waits for its first words too: its ground is set before anybody is asked. */
    public PurposeSnapshot purpose(String code) {
        leads.must();
        return coming.waiting().stream()
                .map(Purpose::snapshot)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> purposes.purpose(code));
    }

    public Ground ground(String code, Audience audience) {
        leads.must();
        return purposes.ground(purpose(code).id(), audience);
    }

    public void become(String code, Audience audience, Ground ground) {
        leads.must();
        UUID purpose = purpose(code).id();
        grounds.become(purpose, audience, ground);
        audit.record(leads.id(), "consent.groundChanged", purpose);
    }
}
