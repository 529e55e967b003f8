package org.alongside.consent.purposes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that people are asked about, or told about, on its own. */
@Entity
@Table(name = "alongside_consent_purpose")
public class Purpose {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private String code;

    @Column(name = "dpv_iri")
    private String dpvIri;

    private boolean special;

    @Column(name = "explicit_needed")
    private boolean explicitNeeded;

    @Column(name = "needed_to_take_part")
    private boolean neededToTakePart;

    @Column(name = "default_validity_days")
    private @Nullable Integer validityDays;

    @Column(name = "refresh_lead_days")
    private int refreshLeadDays;

    @Column(name = "retention_after_end_days")
    private int retentionDays;

    @Column(name = "release_step")
    private String releaseStep = "NONE";

    @Column(name = "irreversible_output")
    private boolean irreversibleOutput;

    /** Whether people are asked or told about it: from its first published words on. */
    private boolean active;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Purpose() {}

    Purpose(NewPurpose planned, boolean neededToTakePart) {
        code = planned.code();
        dpvIri = planned.aim().iri();
        explicitNeeded = planned.explicit();
        this.neededToTakePart = neededToTakePart;
        validityDays = planned.validityDays();
        refreshLeadDays = Starter.REFRESH_LEAD_DAYS;
        retentionDays = planned.retentionDays();
        irreversibleOutput = planned.irreversible();
    }

    boolean active() {
        return active;
    }

    void begins() {
        active = true;
    }

    public UUID id() {
        return id;
    }

    boolean neededToTakePart() {
        return neededToTakePart;
    }

    public PurposeSnapshot snapshot() {
        return new PurposeSnapshot(
                id, code, dpvIri, explicitNeeded, validityDays, refreshLeadDays, retentionDays, irreversibleOutput);
    }
}
