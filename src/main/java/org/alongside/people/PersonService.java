package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The people themselves. It asks nobody's permission: it stands below identity, and whoever calls it has already asked
 * who acts and what was shared.
 */
@ApplicationScoped
@Transactional
public class PersonService {
    private static final String SAY_YOUR_NAME = "sayYourName";

    @Inject
    People people;

    @Inject
    NewsService news;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @throws Refusal UNKNOWN when there is nobody with that id */
    public PersonSnapshot snapshot(UUID id) {
        return people.person(id).snapshot();
    }

    /**
     * The name that a container knows this person by; empty for members.
     *
     * @throws Refusal UNKNOWN when there is nobody with that id
     */
    public String principal(UUID id) {
        return people.person(id).principal();
    }

    /** Everybody asked for who exists, in one query. */
    public Map<UUID, PersonSnapshot> snapshots(Collection<UUID> ids) {
        Map<UUID, PersonSnapshot> found = new HashMap<>();
        if (!ids.isEmpty()) {
            people.all(Set.copyOf(ids)).forEach(person -> found.put(person.id(), person.snapshot()));
        }
        return found;
    }

    /** All staff, for choosing a contact. */
    public List<PersonSnapshot> staff() {
        return people.staff().stream().map(Person::snapshot).toList();
    }

    /** The staff person behind a container's principal, made at the first sign-in. */
    public PersonSnapshot staffMember(String principal, String name) {
        return people.withPrincipal(principal)
                .orElseGet(() -> arrive(principal, name))
                .snapshot();
    }

    private Person arrive(String principal, String name) {
        people.lockArrivals();
        return people.withPrincipal(principal).orElseGet(() -> {
            Person person = Person.staff(principal, name, clock.instant());
            people.add(person);
            news.tell(person.id(), SAY_YOUR_NAME, null, null);
            audit.record(person.id(), "people.staffJoined", person.id());
            return person;
        });
    }

    public PersonSnapshot addMember(@Nullable UUID by, NewMember member) {
        if (!member.endsOn().isAfter(today())) {
            throw Refusal.invalid("endsOn", "people.endInThePast");
        }
        return arrived(by, Person.member(member, clock.instant()), "people.memberAdded");
    }

    /** An account for somebody who helps a member: no seat, no voice, the same contact. */
    public PersonSnapshot addSupporter(@Nullable UUID by, NewMember supporter) {
        return arrived(by, Person.supporter(supporter, clock.instant()), "people.supporterAdded");
    }

    private PersonSnapshot arrived(@Nullable UUID by, Person person, String act) {
        people.add(person);
        audit.record(by, act, person.id());
        return person.snapshot();
    }

    public void describe(UUID id, String name, String describedAs, boolean easyRead) {
        people.person(id).describe(name, describedAs, easyRead);
        news.settled(id, SAY_YOUR_NAME);
        audit.record(id, "people.described", id);
    }

    /** Ends all sessions of a person, whatever the door they came through. */
    public void endSessions(@Nullable UUID by, UUID id) {
        people.person(id).endSessions();
        audit.record(by, "people.sessionsEnded", id);
    }

    /** Closes an account at once; what the person contributed stays. */
    public void close(@Nullable UUID by, UUID id) {
        people.person(id).close();
        audit.record(by, "people.closed", id);
    }

    /** What was closed by mistake is open again; its sessions and ways in stay ended. */
    public void reopen(@Nullable UUID by, UUID id) {
        people.person(id).reopen();
        audit.record(by, "people.reopened", id);
    }

    /** The number that all sessions of this person must carry; empty when the account is closed or has ended. */
    public Optional<Integer> epoch(UUID id) {
        return people.find(id)
                .filter(person -> person.open(today(), settings.get(PeopleSettings.GRACE)))
                .map(Person::epoch);
    }

    /** Whom the container knows by this name. */
    public Optional<UUID> withPrincipal(String principal) {
        return people.withPrincipal(principal).map(Person::id);
    }

    /**
     * The container knows this member of staff by another name from now on, or by none: then the next person who gets
     * the old name is somebody new.
     *
     * @throws Refusal RULE when somebody else has that name
     */
    public void rename(UUID id, @Nullable String principal) {
        if (principal != null
                && (principal.isBlank() || people.withPrincipal(principal).isPresent())) {
            throw Refusal.rule("people.principalTaken");
        }
        people.person(id).knownAs(principal);
        audit.record(null, "people.principalChanged", id);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
