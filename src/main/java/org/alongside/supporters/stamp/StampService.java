package org.alongside.supporters.stamp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.supporters.stamp.Said.Typing;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose words somebody types, and keeps how they came. Whoever answers for a member may type what the member
 * said on the phone, on paper or at a visit; the facilitator what is said in the room; a supporter what the person they
 * help says, if the person has ticked it. Rooms above ask here first and stamp what they keep in the same transaction.
 */
@ApplicationScoped
@Transactional
public class StampService {
    private static final int MOST = 200;

    @Inject
    Stamps stamps;

    @Inject
    CurrentPerson current;

    @Inject
    MembershipService memberships;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Whose words the caller types.
     *
     * @param behalf null when they are the caller's own, or when a supporter read nothing back
     * @throws Refusal UNKNOWN when the caller does not answer for that member
     */
    public Said whose(@Nullable Behalf behalf) {
        return whose(May.TYPE, behalf);
    }

    /** As {@link #whose(Behalf)}, for an act for which the person has to tick something else. */
    public Said whose(May what, @Nullable Behalf behalf) {
        PersonSnapshot of = current.get(what);
        Helping helping = current.helping().orElse(null);
        if (helping != null) {
            ReadBack read = behalf == null || behalf.readBack() == null ? ReadBack.NO : behalf.readBack();
            return new Said(of, new Typing(helping.supporter(), Route.SUPPORTER, today(), read));
        }
        if (behalf == null) {
            return new Said(of, null);
        }
        UUID member = behalf.mustName();
        memberships.answeredByMe(member);
        return typed(member, behalf, false);
    }

    /**
     * Whose words the facilitator types who has been asked in the room, or somebody who answers for the member.
     *
     * @param facilitates whether the caller facilitates the meeting that member takes part in
     */
    public Said whoseInRoom(@Nullable Behalf behalf, boolean facilitates) {
        if (behalf == null || !facilitates || current.helping().isPresent()) {
            return whose(behalf);
        }
        return typed(behalf.mustName(), behalf, true);
    }

    private Said typed(UUID person, Behalf behalf, boolean inRoom) {
        if (person.equals(current.id())) {
            throw Refusal.rule("supporters.ownWords");
        }
        return new Said(
                people.snapshot(person),
                new Typing(current.get(), behalf.mustCome(inRoom), behalf.day(today()), behalf.mustSayReadBack()));
    }

    /**
     * Stamps a contribution, if somebody else typed it.
     *
     * @param repeated whether the same was kept for this person less than a day before
     */
    public void put(Said said, UUID thing, String what, boolean repeated) {
        if (said.typed() != null) {
            stamps.add(new Stamp(thing, what, said.who(), said.typed(), repeated, clock.instant()));
            audit.record(said.hands(), "supporters.typedFor", said.who());
        }
    }

    /** As {@link #put}, for a thing whose words take the place of earlier ones, whoever typed those. */
    public void replace(Said said, UUID thing, String what, boolean repeated) {
        stamps.remove(thing);
        put(said, thing, what, repeated);
    }

    /** Nothing says any longer how this came; for a contribution that goes, or that is left without its name. */
    public void cut(UUID thing) {
        stamps.remove(thing);
    }

    /** The stamps of these things, by thing. */
    public Map<UUID, StampSnapshot> of(Collection<UUID> things) {
        return snapshots(stamps.of(things));
    }

    /**
     * Somebody else who answers for the member has compared it with the paper, or rung back.
     *
     * @throws Refusal UNKNOWN when there is no such stamp, or the caller does not answer for that member
     */
    public void check(UUID thing) {
        current.mustBeStaff();
        Stamp stamp = stamps.on(thing)
                .filter(it -> isMine(it.person()))
                .orElseThrow(() -> Refusal.unknown("supporters.stamp"));
        stamp.check(current.id(), clock.instant());
        audit.record(current.id(), "supporters.checked", thing);
    }

    /** Whether the caller is somebody else who answers for the member, and nobody has checked it yet. */
    public boolean mayCheck(StampSnapshot stamp) {
        return current.isStaff()
                && stamp.checkedBy() == null
                && stamp.route() != Route.SUPPORTER
                && !stamp.by().equals(current.id())
                && isMine(stamp.of());
    }

    private boolean isMine(UUID member) {
        return memberships.mine().stream().anyMatch(it -> it.id().equals(member));
    }

    /** What was not read back and waits for a second person who answers for the member; nothing for everybody else. */
    public List<StampSnapshot> waiting() {
        if (!current.isStaff()) {
            return List.of();
        }
        Set<UUID> members = memberships.mine().stream().map(MemberSnapshot::id).collect(Collectors.toSet());
        List<Stamp> found = stamps.unchecked(members, current.id(), MOST);
        Map<UUID, StampSnapshot> known = snapshots(found);
        return found.stream()
                .flatMap(it -> Stream.ofNullable(known.get(it.thing())))
                .toList();
    }

    /** Everything that was ever typed for the caller, the latest first; a supporter does not read it. */
    public List<StampSnapshot> typedForMe() {
        List<Stamp> found = stamps.typedFor(current.id(), MOST);
        Map<UUID, StampSnapshot> known = snapshots(found);
        return found.stream().map(it -> known.get(it.thing())).toList();
    }

    private Map<UUID, StampSnapshot> snapshots(List<Stamp> found) {
        Set<UUID> named = new HashSet<>();
        found.forEach(it -> {
            named.addAll(List.of(it.person(), it.typedBy()));
            if (it.checkedBy() != null) {
                named.add(it.checkedBy());
            }
        });
        Map<UUID, PersonSnapshot> known = people.snapshots(named);
        Map<UUID, StampSnapshot> all = new HashMap<>();
        for (Stamp one : found) {
            PersonSnapshot of = known.get(one.person());
            PersonSnapshot by = known.get(one.typedBy());
            if (of != null && by != null) {
                all.put(one.thing(), one.snapshot(of, by, known.get(one.checkedBy())));
            }
        }
        return all;
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
