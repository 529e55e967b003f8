package org.alongside.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Remembers that something of the sample was made, and which thing it became. */
@Entity
@Table(name = "alongside_sample")
class SampleMark {
    @Id
    private String what;

    private UUID thing;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SampleMark() {}

    SampleMark(String what, UUID thing) {
        this.what = what;
        this.thing = thing;
    }

    UUID thing() {
        return thing;
    }
}
