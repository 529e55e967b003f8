package org.alongside.boards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.AnswerSnapshot;
import org.alongside.boards.Typed;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** An owner's yes to a card as it stood, or their pause with its reason. */
@Entity
@Table(name = "alongside_card_answer")
public class Answer {

    @Id
    private UUID id;

    private UUID card;

    private UUID person;

    @Column(name = "agree_round")
    private int round;

    @Enumerated(EnumType.STRING)
    private AnswerKind answer;

    private @Nullable String reason;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Answer() {}

    public Answer(Card card, UUID person, AnswerKind answer, @Nullable String reason, Instant now) {
        this.id = UUID.randomUUID();
        this.card = card.id();
        this.person = person;
        say(card, answer, reason, now);
    }

    /** A pause says why, so that the other owner knows what to talk about; a yes needs no reason. */
    public final void say(Card to, AnswerKind kind, @Nullable String why, Instant now) {
        reason = kind == AnswerKind.PAUSE ? Typed.must("reason", why, 400) : Typed.may("reason", why, 400);
        answer = kind;
        round = to.round();
        madeAt = now;
    }

    public UUID person() {
        return person;
    }

    int round() {
        return round;
    }

    boolean yes() {
        return answer == AnswerKind.YES;
    }

    public UUID id() {
        return id;
    }

    /** Whether this owner gave the same answer to the same words, and not long ago. */
    public boolean repeats(Card to, AnswerKind kind, Instant since) {
        return answer == kind && round == to.round() && madeAt.isAfter(since);
    }

    AnswerSnapshot snapshot(@Nullable StampSnapshot stamp) {
        return new AnswerSnapshot(person, answer, reason == null ? "" : reason, madeAt, stamp);
    }
}
