package org.alongside.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.alongside.meetings.MeetingSnapshot;
import org.alongside.meetings.NewMeeting;
import org.alongside.meetings.Purpose;
import org.alongside.meetings.Typed;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** People coming together at a time, in a place and by link or phone, with one who facilitates. */
@Entity
@Table(name = "alongside_meeting")
public class Meeting {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private @Nullable UUID board;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.DRAFT;

    @Column(name = "starts_at")
    @Convert(converter = InstantColumn.class)
    private Instant startsAt;

    @Column(name = "ends_at")
    @Convert(converter = InstantColumn.class)
    private Instant endsAt;

    private String zone;

    private @Nullable String place;

    @Column(name = "join_link")
    private @Nullable String joinLink;

    @Column(name = "join_phone")
    private @Nullable String joinPhone;

    @Column(name = "quiet_room")
    private @Nullable String quietRoom;

    private UUID facilitator;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Column(name = "open_item")
    private @Nullable UUID openItem;

    private long revision = 1;

    @Column(name = "last_seq")
    private long lastSeq;

    @Column(name = "back_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant backAt;

    @Column(name = "closed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Meeting() {}

    public Meeting(NewMeeting planned, UUID planner) {
        this.board = planned.board();
        this.title = Typed.must("title", planned.title(), 200);
        if (!planned.endsAt().isAfter(planned.startsAt())) {
            throw Refusal.invalid("ends", "meetings.endsBeforeStart");
        }
        if (planned.items().stream().noneMatch(it -> it.purpose() != Purpose.BREAK)) {
            throw Refusal.invalid("itemTitle", "meetings.agendaEmpty");
        }
        this.startsAt = planned.startsAt();
        this.endsAt = planned.endsAt();
        this.zone = planned.zone().getId();
        this.place = Typed.may("place", planned.place(), 300);
        this.joinLink = link(planned.joinLink());
        this.joinPhone = Typed.may("joinPhone", planned.joinPhone(), 100);
        this.quietRoom = Typed.may("quietRoom", planned.quietRoom(), 200);
        UUID named = planned.facilitator();
        this.facilitator = named == null ? planner : named;
        this.plannedBy = planner;
    }

    private static @Nullable String link(@Nullable String typed) {
        String link = Typed.may("joinLink", typed, 500);
        if (link != null && !link.matches("https?://\\S+")) {
            throw Refusal.invalid("joinLink", "meetings.linkWrong");
        }
        return link;
    }

    public UUID id() {
        return id;
    }

    public MeetingState state() {
        return state;
    }

    public long revision() {
        return revision;
    }

    @Nullable
    public UUID board() {
        return board;
    }

    public String title() {
        return title;
    }

    /** Whether the day on which it was to end is behind us, where it takes place. */
    public boolean dayEnded(Instant now) {
        ZoneId where = ZoneId.of(zone);
        return endsAt.atZone(where).toLocalDate().isBefore(now.atZone(where).toLocalDate());
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    public UUID openItem() {
        return openItem;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    public UUID facilitator() {
        return facilitator;
    }

    public Set<UUID> writers() {
        return facilitator.equals(plannedBy) ? Set.of(facilitator) : Set.of(facilitator, plannedBy);
    }

    public boolean facilitatedBy(UUID person) {
        return facilitator.equals(person);
    }

    /** Whoever facilitates and whoever planned it prepare it; to all others a draft does not exist. */
    public boolean preparedBy(UUID person) {
        return facilitatedBy(person) || plannedBy.equals(person);
    }

    /** What a facilitator decides upon has changed. */
    public void changed() {
        revision++;
    }

    public long nextSeq() {
        return ++lastSeq;
    }

    public void become(MeetingState next) {
        state = state.to(next);
        revision++;
    }

    public void mustBeTogether() {
        if (!state.together()) {
            throw state.refusal();
        }
    }

    public void mustRun() {
        if (state != MeetingState.RUNNING) {
            throw state.refusal();
        }
    }

    public void breakUntil(Instant back) {
        become(MeetingState.BREAK);
        backAt = back;
    }

    public void backFromBreak() {
        become(MeetingState.RUNNING);
        backAt = null;
    }

    public void openedItem(UUID item) {
        if (openItem != null) {
            throw Refusal.rule("meetings.otherItemOpen");
        }
        openItem = item;
        revision++;
    }

    public void closedItem() {
        openItem = null;
        revision++;
    }

    /** The talking is over: the notes can be read and put right. */
    public void close(Instant now) {
        if (openItem != null) {
            throw Refusal.rule("meetings.otherItemOpen");
        }
        if (state == MeetingState.RUNNING) {
            become(MeetingState.CLOSING);
        }
        become(MeetingState.CLOSED);
        become(MeetingState.NOTES_DRAFT);
        closedAt = now;
    }

    public void agreeNotes(boolean staff, boolean member, Duration window, Instant now) {
        boolean over = closedAt != null && !now.isBefore(closedAt.plus(window));
        state = state.agreeNotes(over, staff, member);
        revision++;
    }

    public MeetingSnapshot.Where where() {
        return new MeetingSnapshot.Where(startsAt, endsAt, zone, place, joinLink, joinPhone, quietRoom, backAt);
    }
}
