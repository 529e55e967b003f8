package org.alongside.consent.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Counts the decisions about one purpose; its lock is the first that every decision and every release takes. */
@Entity
@Table(name = "alongside_consent_epoch")
class GateEpoch {
    @Id
    @Column(name = "purpose_id")
    private UUID purpose;

    @Version
    private long version;

    private long epoch;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GateEpoch() {}

    void next() {
        epoch++;
    }
}
