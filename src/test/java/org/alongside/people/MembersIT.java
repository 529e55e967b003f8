package org.alongside.people;

import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.outbox.OutboxService;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long members stay and who answers for them, on real databases. */
class MembersIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
    private static final Instant JOINED = Instant.parse("2026-11-23T10:00:00Z");

    private final Person amina = Person.staff("amina", "Amina Yusuf", JOINED);
    private final Person dev = Person.staff("dev", "Dev Patel", JOINED);
    private final Person it = Person.staff("it", "Ines Torres", JOINED);
    private final Person joan =
            Person.member(new NewMember("Joan Price", "I use short breaks", false, amina.id(), LAST_DAY), JOINED);

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G32")
    void memberContactAndDeputyAreEachWarnedOnceOfEachStage(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            assertThat(warned(entities, "2027-03-16")).as("too early").isZero();
            assertThat(warned(entities, "2027-03-17")).isOne();
            assertThat(warned(entities, "2027-03-20")).as("a second time").isZero();
            assertThat(warned(entities, "2027-03-28")).isOne();
            assertThat(warned(entities, "2027-04-01")).isOne();
            assertThat(warned(entities, "2027-04-02")).isZero();
            assertThat(told(entities, joan)).containsExactly("youEnd", "youEnd", "youEnded");
            assertThat(told(entities, amina)).containsExactly("theyEnd", "theyEnd", "theyEnded");
            assertThat(told(entities, dev)).containsExactly("theyEnd", "theyEnd", "theyEnded");
            assertThat(told(entities, it)).isEmpty();
            List<String> letters = transaction(
                    entities,
                    em -> beans(em, "2027-04-02").get(OutboxService.class).letters().stream()
                            .map(letter -> letter.body())
                            .toList());
            assertThat(letters)
                    .hasSize(3)
                    .allSatisfy(letter -> assertThat(letter).contains("Amina Yusuf"));
            assertThat(letters.get(0)).contains("Wednesday 31 March 2027");
            assertThat(letters.get(2)).contains("Wednesday 14 April 2027");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G32")
    void renewalIsOneActAndWarnsAnewOfTheNewDay(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            warned(entities, "2027-04-10");
            assertThat(state(entities, "2027-04-10")).isEqualTo(MemberState.READING);
            assertThat(state(entities, "2027-04-20")).isEqualTo(MemberState.OVER);
            assertThat(admitted(entities, "2027-04-20")).isFalse();
            inTransaction(
                    entities,
                    em -> beans(em, "2027-04-20").get(MemberService.class).renew(dev.id(), joan.id(), 365));
            assertThat(state(entities, "2027-04-20")).isEqualTo(MemberState.OPEN);
            assertThat(admitted(entities, "2027-04-20")).isTrue();
            assertThat(warned(entities, "2028-04-10")).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStaffMemberWhoLeavesCutsNobodyOff(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            leaves(entities, amina);
            MemberSnapshot now = member(entities, "2027-01-01");
            assertThat(now.contact()).as("the deputy steps in").isEqualTo(dev.id());
            assertThat(now.deputy()).isNull();
            assertThat(admitted(entities, "2027-01-01")).isTrue();
            assertThat(told(entities, dev)).containsExactly("answersNow");
            assertThat(told(entities, joan)).containsExactly("newContact");
            leaves(entities, dev);
            assertThat(member(entities, "2027-01-01").contact())
                    .as("whoever closed the account")
                    .isEqualTo(it.id());
            assertThat(admitted(entities, "2027-01-01")).isTrue();
            boolean devComesIn = transaction(
                    entities,
                    em -> beans(em, "2027-01-01")
                            .get(PersonService.class)
                            .epoch(dev.id())
                            .isPresent());
            assertThat(devComesIn).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDeputyWhoLeavesChangesNothingForTheMember(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            leaves(entities, dev);
            assertThat(member(entities, "2027-01-01").contact()).isEqualTo(amina.id());
            assertThat(told(entities, amina)).isEmpty();
            assertThat(told(entities, joan)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyTwoDifferentStaffWhoAreHereAnswer(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            leaves(entities, it);
            for (UUID wrong : List.of(amina.id(), joan.id(), it.id(), UUID.randomUUID())) {
                assertThatThrownBy(() -> inTransaction(
                                entities,
                                em -> beans(em, "2027-01-01")
                                        .get(MemberService.class)
                                        .answer(amina.id(), joan.id(), amina.id(), wrong)))
                        .isInstanceOf(Refusal.class);
            }
            assertThat(member(entities, "2027-01-01").deputy()).isEqualTo(dev.id());
        }
    }

    private EntityManagerFactory people(Kind kind) {
        EntityManagerFactory entities = Databases.migrated(kind).entities();
        inTransaction(entities, em -> List.of(amina, dev, it).forEach(em::persist));
        inTransaction(entities, em -> {
            em.persist(joan);
            joan.answeredBy(amina.id(), dev.id());
        });
        return entities;
    }

    private void leaves(EntityManagerFactory entities, Person staff) {
        inTransaction(
                entities, em -> beans(em, "2027-01-01").get(MemberService.class).leave(it.id(), staff.id(), it.id()));
    }

    private static int warned(EntityManagerFactory entities, String day) {
        return transaction(
                entities, em -> beans(em, day).get(WarningService.class).warn());
    }

    private static List<String> told(EntityManagerFactory entities, Person person) {
        return transaction(
                entities,
                em -> beans(em, "2027-05-01").get(NewsService.class).open(person.id()).stream()
                        .map(NewsSnapshot::what)
                        .toList());
    }

    private MemberState state(EntityManagerFactory entities, String day) {
        return member(entities, day).state();
    }

    private MemberSnapshot member(EntityManagerFactory entities, String day) {
        return transaction(
                entities, em -> beans(em, day).get(MemberService.class).member(joan.id()));
    }

    private boolean admitted(EntityManagerFactory entities, String day) {
        return transaction(
                entities,
                em -> beans(em, day).get(PersonService.class).epoch(joan.id()).isPresent());
    }

    private static Beans beans(EntityManager em, String day) {
        return new Beans(em, Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC));
    }
}
