package org.alongside.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.meetings.Typed;
import org.alongside.meetings.floor.Entry;
import org.alongside.meetings.floor.EntryState;
import org.alongside.meetings.floor.Kind;
import org.alongside.meetings.floor.Turn;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** A wish to speak as it is stored; what it means is decided by the floor. */
@Entity
@Table(name = "alongside_meeting_wish")
public class Wish {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID meeting;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID item;

    private UUID seat;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long seq;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private int passed;

    private boolean kept;

    private long place;

    @Column(name = "come_backs")
    private int comeBacks;

    private @Nullable UUID about;

    @Column(name = "hold_until")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant holdUntil;

    private @Nullable Integer turn;

    private @Nullable String overtook;

    private @Nullable String words;

    @Column(name = "asked_for")
    private boolean askedFor;

    @Column(name = "moved_because")
    private @Nullable String movedBecause;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Wish() {}

    @SuppressWarnings("NullAway.Init") // take() fills the rest
    public Wish(AgendaItem item, Entry entry) {
        this.id = entry.id();
        this.meeting = item.meeting();
        this.item = item.id();
        take(entry);
    }

    /** Becomes what the floor says. */
    public final void take(Entry entry) {
        seat = entry.voice();
        kind = entry.kind();
        seq = entry.seq();
        state = entry.state();
        passed = entry.passed();
        kept = entry.kept();
        place = entry.place();
        comeBacks = entry.comeBacks();
        about = entry.about();
        holdUntil = entry.holdUntil();
        Turn had = entry.turn();
        turn = had == null ? null : Integer.valueOf(had.number());
        overtook =
                had == null ? null : had.overtook().stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    public Entry entry() {
        return new Entry(id, seat, kind, seq, state, passed, kept, place, comeBacks, about, holdUntil, spoken());
    }

    private @Nullable Turn spoken() {
        if (turn == null) {
            return null;
        }
        Set<UUID> ids = overtook == null || overtook.isEmpty()
                ? Set.of()
                : Arrays.stream(overtook.split(" ", -1)).map(UUID::fromString).collect(Collectors.toSet());
        return new Turn(turn, 0, ids);
    }

    public UUID id() {
        return id;
    }

    @Nullable
    public String words() {
        return words;
    }

    public void written(@Nullable String instead) {
        words = Typed.may("words", instead, 4_000);
    }

    public boolean askedFor() {
        return askedFor;
    }

    public void askedForSomebody() {
        askedFor = true;
    }

    @Nullable
    public String movedBecause() {
        return movedBecause;
    }

    public void moved(String because) {
        movedBecause = because;
    }
}
