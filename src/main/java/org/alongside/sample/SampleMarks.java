package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What of the sample is there already. */
@ApplicationScoped
class SampleMarks {
    @Inject
    EntityManager em;

    Optional<UUID> find(String what) {
        return Optional.ofNullable(em.find(SampleMark.class, what)).map(SampleMark::thing);
    }

    void set(String what, UUID thing) {
        em.persist(new SampleMark(what, thing));
    }
}
