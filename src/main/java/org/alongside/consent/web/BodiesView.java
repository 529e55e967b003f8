package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.purposes.PartyService;
import org.alongside.consent.purposes.PartySnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** The bodies that something may be shared with, each by its own name. */
@Named("bodiesView")
@RequestScoped
public class BodiesView {
    private List<PartySnapshot> bodies = List.of();
    private @Nullable String name;
    private @Nullable String contact;

    @Inject
    PartyService parties;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        bodies = parties.parties();
    }

    public List<PartySnapshot> getBodies() {
        return bodies;
    }

    public void add() {
        parties.add(Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(contact, ""));
        SaidView.andGo("/consent/bodies", "consent.bodyAddedSaid");
    }

    /** Ends or goes on; what was agreed to stays in everybody's choices until they stop it. */
    public void turn() {
        UUID id = asked.maybeId("body").orElseThrow(() -> Refusal.unknown("consent.party"));
        PartySnapshot body = bodies.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.party"));
        parties.change(id, body.contact(), !body.active());
        SaidView.andGo("/consent/bodies", "consent.bodyChangedSaid");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
