package org.alongside.consent.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What is to become of what was used until the person stopped it: open until they say, or until the days are over. */
@Entity
@Table(name = "alongside_consent_after")
class After {
    @Id
    @Column(name = "record_id")
    private UUID record;

    @Version
    private long version;

    @Column(name = "stop_seq")
    private long stopSeq;

    @Column(name = "decide_by_ms")
    private long decideByMs;

    @Enumerated(EnumType.STRING)
    private @Nullable AfterChoice choice;

    @Column(name = "chosen_ms")
    private @Nullable Long chosenMs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected After() {}

    After(UUID record) {
        this.record = record;
    }

    void opens(long seq, long untilMs) {
        stopSeq = seq;
        decideByMs = untilMs;
        choice = null;
        chosenMs = null;
    }

    /** Once; the same again is no mistake, another one comes too late. */
    boolean choose(AfterChoice wanted, long nowMs) {
        if (choice == wanted) {
            return false;
        }
        if (choice != null) {
            throw Refusal.rule("consent.afterChosen");
        }
        choice = wanted;
        chosenMs = nowMs;
        return true;
    }

    UUID record() {
        return record;
    }

    long decideByMs() {
        return decideByMs;
    }

    @Nullable
    AfterChoice choice() {
        return choice;
    }
}
