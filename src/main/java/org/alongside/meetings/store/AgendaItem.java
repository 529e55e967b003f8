package org.alongside.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.meetings.Ending;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.Purpose;
import org.alongside.meetings.Typed;
import org.alongside.meetings.floor.Countdown;
import org.alongside.meetings.floor.Equity;
import org.alongside.meetings.floor.ItemState;
import org.alongside.meetings.floor.Mode;
import org.alongside.meetings.floor.OrderRule;
import org.alongside.meetings.floor.Step;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One thing to talk about, with its purpose and time; or a break. */
@Entity
@Table(name = "alongside_meeting_item")
public class AgendaItem {

    private static final int LONGEST = 240;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID meeting;

    @SuppressWarnings("UnusedVariable") // queries read it
    private int place;

    private String title;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int minutes;

    @Column(name = "plain_words")
    private @Nullable String plainWords;

    @Column(name = "easy_read")
    private @Nullable String easyRead;

    @Column(name = "asked_by")
    private @Nullable String askedBy;

    private @Nullable UUID card;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.PLANNED;

    @Enumerated(EnumType.STRING)
    private @Nullable Step step;

    @Column(name = "step_since")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant stepSince;

    @Enumerated(EnumType.STRING)
    private Mode mode = Mode.PROGRESSIVE;

    @Enumerated(EnumType.STRING)
    private Equity equity = Equity.NONE;

    private long seed;

    @Column(name = "round_start")
    private int roundStart = -1;

    @Column(name = "remainder_ms")
    private long remainderMs;

    @Column(name = "running_since")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant runningSince;

    @Column(name = "revealed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant revealedAt;

    @Embedded
    private @Nullable Closing closing;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AgendaItem() {}

    public AgendaItem(UUID meeting, int place, NewItem planned) {
        this.meeting = meeting;
        this.place = place;
        this.title = Typed.must("itemTitle", planned.title(), 200);
        this.purpose = planned.purpose();
        if (planned.minutes() < 1 || planned.minutes() > LONGEST) {
            throw Refusal.invalid("minutes", "meetings.minutesWrong", LONGEST);
        }
        this.minutes = planned.minutes();
        this.plainWords = Typed.may("plainWords", planned.plainWords(), 2_000);
        this.easyRead = Typed.may("easyRead", planned.easyRead(), 2_000);
        this.askedBy = Typed.may("askedBy", planned.askedBy(), 120);
        this.card = planned.card();
        this.remainderMs = Duration.ofMinutes(minutes).toMillis();
    }

    public UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    String title() {
        return title;
    }

    @Nullable
    public UUID card() {
        return card;
    }

    ItemState state() {
        return state;
    }

    @Nullable
    public Step step() {
        return step;
    }

    @Nullable
    public Instant stepSince() {
        return stepSince;
    }

    public boolean pause() {
        return purpose == Purpose.BREAK;
    }

    public int minutes() {
        return minutes;
    }

    public boolean revealed() {
        return revealedAt != null;
    }

    public void publish() {
        if (!pause()) {
            state = state.to(ItemState.READY);
        }
    }

    public void open(Step first, Instant now) {
        if (pause()) {
            throw Refusal.rule("meetings.breakIsNoItem");
        }
        state = state.to(ItemState.OPEN);
        seed = id.getMostSignificantBits() ^ now.toEpochMilli();
        go(Step.move(null, first, null, Step.Writers.NOBODY), now);
        clock(clock().run(now));
    }

    public void move(Step to, @Nullable String because, Step.Writers writers, Instant now) {
        mustBeOpen();
        go(Step.move(step, to, because, writers), now);
    }

    private void go(Step next, Instant now) {
        step = next;
        stepSince = now;
        if (next == Step.QUIET_WRITE) {
            revealedAt = null;
        } else if (next.compareTo(Step.REVEAL) >= 0 && revealedAt == null) {
            revealedAt = now;
        }
    }

    /** An item closes with what was decided and why. */
    public void decide(Ending ending, Instant now) {
        Closing closed = new Closing(ending, now);
        state = state.to(ending.verdict().state());
        closing = closed;
        clock(clock().pause(now));
    }

    void mustBeOpen() {
        if (state != ItemState.OPEN) {
            throw state.refusal();
        }
    }

    public OrderRule rule() {
        return new OrderRule(mode, equity, seed);
    }

    public void by(OrderRule rule) {
        mode = rule.mode();
        equity = rule.equity();
        seed = rule.seed();
    }

    /** Each round begins one seat further than the one before; the first seat is drawn. */
    public int nextRoundStart(int seats) {
        roundStart = roundStart < 0 ? (int) Math.floorMod(seed, (long) seats) : (roundStart + 1) % seats;
        return roundStart;
    }

    public Countdown clock() {
        return new Countdown(Duration.ofMillis(remainderMs), runningSince);
    }

    public void clock(Countdown clock) {
        remainderMs = clock.remainder().toMillis();
        runningSince = clock.since();
    }

    public ItemSnapshot snapshot(Instant now) {
        return new ItemSnapshot(
                id,
                title,
                purpose,
                minutes,
                plainWords,
                easyRead,
                askedBy,
                card,
                state,
                step,
                state == ItemState.OPEN ? clock().minutesLeft(now) : minutes,
                state == ItemState.OPEN && !clock().running(),
                mode,
                closing == null ? null : closing.ending());
    }
}
