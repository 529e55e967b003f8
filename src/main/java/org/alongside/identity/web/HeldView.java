package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.identity.records.Pack;
import org.alongside.identity.records.RecordsService;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** Everything held about somebody on paper; shown only after a press that is written down. */
@Named("heldView")
@RequestScoped
public class HeldView {
    private @Nullable UUID person;
    private @Nullable Pack pack;

    @Inject
    RecordsService records;

    @Inject
    PersonService people;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        person = records.askable(asked.id("person"));
    }

    public UUID getPerson() {
        if (person == null) {
            throw Refusal.unknown("people.unknown");
        }
        return person;
    }

    public String getName() {
        return people.snapshot(getPerson()).name();
    }

    public @Nullable Pack getPack() {
        return pack;
    }

    public void show() {
        pack = records.of(getPerson());
    }
}
