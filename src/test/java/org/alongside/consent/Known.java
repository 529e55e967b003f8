package org.alongside.consent;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.MemberState;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.StaffSnapshot;

/** The people of a house, and who answers for whom. */
final class Known {
    private Known() {}

    static final class Everybody extends PersonService {
        private final Map<UUID, PersonSnapshot> people;

        Everybody(Map<UUID, PersonSnapshot> people) {
            this.people = people;
        }

        @Override
        public PersonSnapshot snapshot(UUID id) {
            return Objects.requireNonNull(people.get(id));
        }

        @Override
        public Map<UUID, PersonSnapshot> snapshots(Collection<UUID> ids) {
            return people;
        }

        @Override
        public String principal(UUID id) {
            return snapshot(id).firstName().toLowerCase(Locale.ROOT);
        }
    }

    /** The members among them, and nobody who has gone. */
    static final class Members extends MemberService {
        private final Map<UUID, PersonSnapshot> people;

        Members(Map<UUID, PersonSnapshot> people) {
            this.people = people;
        }

        @Override
        public List<MemberSnapshot> find(String letters, org.alongside.people.Standing standing, int from, int most) {
            return people.values().stream()
                    .filter(it -> !it.staff() && it.name().contains(letters))
                    .sorted(Comparator.comparing(PersonSnapshot::id))
                    .skip(from)
                    .limit(most)
                    .map(it -> new MemberSnapshot(
                            it.id(), it.name(), "", it.contact(), null, MemberState.OPEN, null, null))
                    .toList();
        }

        @Override
        public List<StaffSnapshot> staff() {
            return people.values().stream()
                    .filter(PersonSnapshot::staff)
                    .map(it -> new StaffSnapshot(it.id(), it.name(), "", false))
                    .toList();
        }
    }

    /** Who answers for whom: the contact, and Claire as everybody's deputy. */
    static final class Answering extends MembershipService {
        private final Map<UUID, PersonSnapshot> people;
        private final PersonSnapshot who;
        private final UUID deputy;

        Answering(Map<UUID, PersonSnapshot> people, PersonSnapshot who, UUID deputy) {
            this.people = people;
            this.who = who;
            this.deputy = deputy;
        }

        @Override
        public List<MemberSnapshot> mine() {
            return people.values().stream()
                    .filter(it -> !it.staff())
                    .filter(it -> who.id().equals(it.contact()) || who.id().equals(deputy))
                    .map(it -> new MemberSnapshot(
                            it.id(), it.name(), "", it.contact(), deputy, MemberState.OPEN, null, null))
                    .toList();
        }
    }
}
