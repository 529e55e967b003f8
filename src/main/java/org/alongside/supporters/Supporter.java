package org.alongside.supporters;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.May;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.Said.Typing;
import org.jspecify.annotations.Nullable;

/** That one person lets another help them: with what, until when, and whether it still stands. */
@Entity
@Table(name = "alongside_supporter")
class Supporter {
    private static final int MOST = 120;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID person;

    private String name;

    private @Nullable UUID supporter;

    private String may;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    private @Nullable UUID meeting;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_until")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant codeUntil;

    @Column(name = "named_at")
    @Convert(converter = InstantColumn.class)
    private Instant namedAt;

    @Column(name = "entered_by")
    private @Nullable UUID enteredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Route route;

    @Column(name = "said_on")
    private @Nullable LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_back")
    private @Nullable ReadBack readBack;

    @Column(name = "stopped_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant stoppedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Supporter() {}

    Supporter(UUID person, SupporterWish wish, LocalDate today, Instant now) {
        this.person = person;
        this.name = checked(wish.name());
        this.namedAt = now;
        this.meeting = wish.meeting();
        allow(wish.may(), wish.until(), today);
    }

    private static String checked(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("name", "supporters.missing.name");
        }
        String stripped = name.strip();
        if (stripped.length() > MOST) {
            throw Refusal.invalid("name", "supporters.nameTooLong", MOST);
        }
        return stripped;
    }

    /** What is ticked from now on, and until when; everything else is off. */
    final void allow(Collection<May> ticked, @Nullable LocalDate until, LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw Refusal.invalid("until", "supporters.untilPast");
        }
        may = ticked.stream().distinct().sorted().map(May::name).collect(Collectors.joining(","));
        untilOn = until;
    }

    /** At the desk: the person said it, and somebody who answers for them typed it. */
    void enteredBy(Typing typing) {
        enteredBy = typing.by().id();
        route = typing.route();
        saidOn = typing.saidOn();
        readBack = typing.readBack();
    }

    /** A code the person hands to their supporter; a newer one ends the older. */
    void handOver(String hash, Instant until) {
        if (supporter != null) {
            throw Refusal.rule("supporters.takenUp");
        }
        codeHash = hash;
        codeUntil = until;
    }

    /** The supporter takes it up with an account of their own. */
    void takeUp(PersonSnapshot who, Instant now) {
        if (supporter != null || stoppedAt != null || codeUntil == null || codeUntil.isBefore(now)) {
            throw Refusal.unknown("supporters.codeUnknown");
        }
        link(who);
    }

    /** The account is made for this and for nothing else, so nobody chooses whose it is. */
    void link(PersonSnapshot who) {
        if (who.staff()) {
            throw Refusal.rule("supporters.staffNever");
        }
        if (who.id().equals(person)) {
            throw Refusal.rule("supporters.notOneself");
        }
        if (supporter != null) {
            throw Refusal.rule("supporters.takenUp");
        }
        supporter = who.id();
        codeHash = null;
        codeUntil = null;
    }

    /** At once and for good; to help again somebody is named again. */
    void stop(Instant now) {
        if (stoppedAt == null) {
            stoppedAt = now;
            codeHash = null;
            codeUntil = null;
        }
    }

    boolean standsOn(LocalDate today) {
        return stoppedAt == null && (untilOn == null || !untilOn.isBefore(today));
    }

    boolean isTakenUpBy(UUID who) {
        return who.equals(supporter);
    }

    Set<May> may() {
        Set<May> ticked = EnumSet.noneOf(May.class);
        Arrays.stream(may.split(","))
                .filter(it -> !it.isEmpty())
                .map(May::valueOf)
                .forEach(ticked::add);
        return ticked;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    @Nullable
    UUID supporter() {
        return supporter;
    }

    @Nullable
    UUID meeting() {
        return meeting;
    }

    String name() {
        return name;
    }

    SupportSnapshot snapshot(String personName, boolean standing, @Nullable Occasion occasion) {
        return new SupportSnapshot(
                id,
                person,
                personName,
                name,
                supporter,
                may(),
                untilOn,
                meeting,
                occasion,
                standing,
                namedAt,
                stoppedAt,
                enteredBy);
    }
}
