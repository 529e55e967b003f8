package org.alongside.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.meetings.Ending;
import org.alongside.meetings.Typed;
import org.alongside.meetings.Verdict;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** How an item was closed: never without its reason, and put off only to a day. */
@Embeddable
class Closing {

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String decision;

    private String reason;

    @Column(name = "later_on")
    private @Nullable LocalDate laterOn;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "closed_at")
    @Convert(converter = InstantColumn.class)
    private Instant closedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Closing() {}

    Closing(Ending ending, Instant now) {
        boolean later = ending.verdict() == Verdict.LATER;
        if (later && ending.laterOn() == null) {
            throw Refusal.invalid("laterOn", "meetings.laterOnMissing");
        }
        this.verdict = ending.verdict();
        this.decision = Typed.must("decision", ending.decision(), 1_000);
        this.reason = Typed.must("reason", ending.reason(), 2_000);
        this.laterOn = later ? ending.laterOn() : null;
        this.closedAt = now;
    }

    @Nullable
    Ending ending() {
        return verdict == null ? null : new Ending(verdict, decision, reason, laterOn);
    }
}
