package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.Refusal;

/** The bodies that something may be shared with. It asks nobody's permission; whoever calls it does. */
@ApplicationScoped
public class Parties {
    @Inject
    EntityManager em;

    public List<PartySnapshot> all() {
        return em.createQuery("select p from Party p order by p.name", Party.class)
                .getResultStream()
                .map(Party::snapshot)
                .toList();
    }

    public PartySnapshot party(UUID id) {
        return get(id).snapshot();
    }

    private Party get(UUID id) {
        return Optional.ofNullable(em.find(Party.class, id)).orElseThrow(() -> Refusal.unknown("consent.party"));
    }

    public UUID add(String name, String contact) {
        String one = name.strip();
        if (one.isEmpty() || one.length() > 200) {
            throw Refusal.invalid("name", "consent.partyName");
        }
        if (contact.isBlank() || contact.length() > 300) {
            throw Refusal.invalid("contact", "consent.partyContact");
        }
        if (all().stream().anyMatch(party -> party.name().equalsIgnoreCase(one))) {
            throw Refusal.invalid("name", "consent.partyThere");
        }
        Party party = new Party(one, contact.strip());
        em.persist(party);
        em.flush();
        return party.snapshot().id();
    }

    public void change(UUID id, String contact, boolean active) {
        get(id).become(contact.strip(), active);
    }
}
