package org.alongside.consent.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.consent.uses.ConsentUse;
import org.alongside.consent.uses.Reach;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** One thing to be done outside our own pages after a stop; done once, with an outcome. */
@Entity
@Table(name = "alongside_consent_task")
class TakeDown {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "use_id")
    private UUID use;

    @Column(name = "cause_seq")
    private long causeSeq;

    @Enumerated(EnumType.STRING)
    private TakeDownAction action;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private String location;

    private @Nullable UUID owner;

    @Column(name = "made_ms")
    private long madeMs;

    @Column(name = "due_ms")
    private long dueMs;

    @Column(name = "chase_ms")
    private @Nullable Long chaseMs;

    @Enumerated(EnumType.STRING)
    private @Nullable TakeDownOutcome outcome;

    private String note = "";

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    @Column(name = "done_ms")
    private @Nullable Long doneMs;

    @Column(name = "escalated_ms")
    private @Nullable Long escalatedMs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TakeDown() {}

    TakeDown(ConsentUse use, long causeSeq, TakeDownRule rule, @Nullable UUID owner, long nowMs) {
        this.record = use.record();
        this.use = use.id();
        this.causeSeq = causeSeq;
        this.action = rule.action();
        this.reach = use.reach();
        this.location = use.location();
        this.owner = owner;
        this.madeMs = nowMs;
        this.dueMs = rule.dueMs(nowMs);
        this.chaseMs = rule.chaseMs(nowMs);
        if (rule.beyondRecall()) {
            outcome = TakeDownOutcome.CANNOT_RECALL;
            doneMs = nowMs;
        }
    }

    /** @param why needed where nothing could be done */
    void done(TakeDownOutcome how, String why, @Nullable UUID by, long nowMs) {
        if (outcome != null) {
            throw Refusal.rule("consent.taskDone");
        }
        if (!how.answers(action)) {
            throw Refusal.rule("consent.taskOutcome");
        }
        if (how.needsReason() && why.isBlank()) {
            throw Refusal.invalid("note", "consent.taskReason");
        }
        close(how, why, by, nowMs);
    }

    /** The person let it be: nobody has to do anything. */
    void leaveOut(long nowMs) {
        close(TakeDownOutcome.LEFT_OUT, "", null, nowMs);
    }

    /** The words may stay where they are, without the name. */
    void unname() {
        if (action == TakeDownAction.TAKE_DOWN) {
            action = TakeDownAction.UNNAME;
        }
    }

    private void close(TakeDownOutcome how, String why, @Nullable UUID by, long nowMs) {
        outcome = how;
        note = why.strip();
        doneBy = by;
        doneMs = nowMs;
    }

    TakeDownLine line() {
        return new TakeDownLine(
                location,
                action,
                Instant.ofEpochMilli(dueMs),
                outcome,
                note,
                doneMs == null ? null : Instant.ofEpochMilli(doneMs));
    }

    boolean open() {
        return outcome == null;
    }

    boolean overdue(long nowMs) {
        return open() && nowMs >= dueMs;
    }

    void escalate(long nowMs) {
        escalatedMs = nowMs;
    }

    boolean ownerless() {
        return owner == null;
    }

    /** Told apart from a task of somebody else's, so that a second press reads "done already". */
    boolean closedBy(UUID person) {
        return person.equals(doneBy);
    }

    boolean ownedBy(UUID person) {
        return person.equals(owner);
    }

    UUID id() {
        return id;
    }

    UUID record() {
        return record;
    }

    UUID use() {
        return use;
    }

    TakeDownAction action() {
        return action;
    }

    String location() {
        return location;
    }

    long madeMs() {
        return madeMs;
    }

    long dueMs() {
        return dueMs;
    }

    @Nullable
    Long chaseMs() {
        return chaseMs;
    }

    boolean escalated() {
        return escalatedMs != null;
    }
}
