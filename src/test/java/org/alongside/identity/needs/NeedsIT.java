package org.alongside.identity.needs;

import static org.alongside.identity.needs.Adjustment.BREAK_45;
import static org.alongside.identity.needs.Adjustment.BSL_INTERPRETER;
import static org.alongside.identity.needs.Adjustment.EASY_READ;
import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.MemberService;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people need, on real databases. */
class NeedsIT {
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private @Nullable Set<UUID> agreed;
    private UUID amina = new UUID(0, 0);
    private UUID dev = new UUID(0, 0);
    private UUID claire = new UUID(0, 0);
    private UUID joan = new UUID(0, 0);
    private UUID tom = new UUID(0, 0);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyThePersonAndWhoeverAnswersForThemSeesWhatTheyNeed(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            answer(entities, List.of(EASY_READ, BREAK_45));
            for (UUID one : List.of(amina, dev)) {
                List<NeedSnapshot> seen = as(entities, one, service -> service.of(joan));
                assertThat(seen).extracting(NeedSnapshot::adjustment).containsExactly(EASY_READ, BREAK_45);
            }
            for (UUID other : List.of(claire, tom, joan)) {
                assertThatThrownBy(() -> as(entities, other, service -> service.of(joan)))
                        .isInstanceOf(Refusal.class);
            }
            UUID need = as(entities, joan, NeedService::mine).get(0).id();
            for (UUID other : List.of(amina, tom)) {
                assertThatThrownBy(() -> change(entities, other, need, Seen.EVERYONE))
                        .isInstanceOf(Refusal.class);
            }
            assertThat(as(entities, tom, NeedService::mine)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNameStandsBesideANeedOnlyAsFarAsThePersonAllowed(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            answer(entities, List.of(EASY_READ, BSL_INTERPRETER));
            List<UUID> group = List.of(joan, tom, amina);
            assertThat(named(entities, group, true)).isEmpty();
            List<NeedSnapshot> mine = as(entities, joan, NeedService::mine);
            change(entities, joan, mine.get(0).id(), Seen.EVERYONE);
            change(entities, joan, mine.get(1).id(), Seen.CHAIR);
            assertThat(named(entities, group, false)).containsExactly("Joan Price [EASY_READ]");
            assertThat(named(entities, group, true)).containsExactly("Joan Price [EASY_READ, BSL_INTERPRETER]");
            change(entities, joan, mine.get(0).id(), Seen.ACCESS_LEAD);
            assertThat(named(entities, group, false)).as("taken back at once").isEmpty();
            List<ShoppingList.Line> lines = transaction(
                    entities,
                    em -> beans(em).get(ShoppingService.class).of(group).lines());
            assertThat(lines)
                    .as("arranged all the same")
                    .extracting(ShoppingList.Line::adjustment)
                    .containsExactly(EASY_READ, BSL_INTERPRETER);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everybodyIsAskedNothingIsAnAnswerAndAYearLaterTheyAreAskedAgain(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            assertThat(as(entities, joan, NeedService::askMe)).isTrue();
            assertThat(as(entities, amina, NeedService::askMe)).as("staff too").isTrue();
            answer(entities, List.of());
            assertThat(as(entities, joan, NeedService::askMe)).isFalse();
            now = Instant.parse("2027-11-24T12:00:00Z");
            assertThat(as(entities, joan, NeedService::askMe)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNeedKeepsWhoMayKnowAndWhetherItWasMetUntilThePersonChangesIt(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            answer(entities, List.of(EASY_READ));
            UUID need = as(entities, joan, NeedService::mine).get(0).id();
            change(entities, joan, need, Seen.CHAIR);
            met(entities, need, Met.NO);
            now = now.plusSeconds(60);
            answer(entities, List.of(EASY_READ, BREAK_45));
            NeedSnapshot kept = as(entities, amina, service -> service.of(joan)).get(0);
            assertThat(kept.seen()).isEqualTo(Seen.CHAIR);
            assertThat(kept.met()).isEqualTo(Met.NO);
            met(entities, need, Met.PART);
            assertThat(as(entities, joan, NeedService::mine).get(0).met()).isEqualTo(Met.PART);
            answer(entities, List.of());
            assertThat(as(entities, joan, NeedService::mine)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingIsKeptOrShownWithoutTheirYes(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            answer(entities, List.of(EASY_READ));
            change(entities, joan, as(entities, joan, NeedService::mine).get(0).id(), Seen.EVERYONE);
            agreed = Set.of();
            assertThatThrownBy(() -> answer(entities, List.of(BREAK_45))).isInstanceOf(Refusal.class);
            List<NeedSnapshot> seen = as(entities, amina, service -> service.of(joan));
            assertThat(seen).isEmpty();
            assertThat(as(entities, joan, NeedService::mine)).isEmpty();
            assertThat(named(entities, List.of(joan), true)).isEmpty();
            List<ShoppingList.Line> lines = transaction(
                    entities,
                    em -> beans(em).get(ShoppingService.class).of(List.of(joan)).lines());
            assertThat(lines).isEmpty();
            assertThat(as(entities, joan, NeedService::askMe))
                    .as("a no is not asked about")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void afterAStopNothingIsLeft(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            answer(entities, List.of(EASY_READ));
            met(entities, as(entities, joan, NeedService::mine).get(0).id(), Met.PART);
            inTransaction(entities, em -> beans(em).get(NeedService.class).forget(joan));
            assertThat(as(entities, joan, NeedService::mine)).isEmpty();
            for (String table : List.of("alongside_need", "alongside_need_met", "alongside_need_answer")) {
                Object left = transaction(
                        entities,
                        em -> em.createNativeQuery("select count(*) from " + table)
                                .getSingleResult());
                assertThat(left.toString()).as(table).isEqualTo("0");
            }
        }
    }

    /** Says yes for those who agreed; everybody else has said no. */
    private final class Ledger implements NeedsConsent {
        @Override
        public Set<UUID> given(Collection<UUID> people) {
            return agreed == null
                    ? Set.copyOf(people)
                    : people.stream().filter(agreed::contains).collect(Collectors.toSet());
        }

        @Override
        public boolean asked(UUID person) {
            return true;
        }

        @Override
        public String question() {
            return "/";
        }
    }

    private EntityManagerFactory people(Kind kind) {
        EntityManagerFactory entities = Databases.migrated(kind).entities();
        inTransaction(entities, em -> {
            PersonService people = beans(em).get(PersonService.class);
            amina = people.staffMember("amina", "Amina Yusuf").id();
            dev = people.staffMember("dev", "Dev Patel").id();
            claire = people.staffMember("claire", "Claire Osei").id();
            joan = member(people, "Joan Price");
            tom = member(people, "Tom Baker");
        });
        inTransaction(entities, em -> beans(em).get(MemberService.class).answer(amina, joan, amina, dev));
        return entities;
    }

    private UUID member(PersonService people, String name) {
        return people.addMember(amina, new NewMember(name, "", false, amina, LocalDate.of(2028, 11, 20)))
                .id();
    }

    private void answer(EntityManagerFactory entities, List<Adjustment> needs) {
        as(entities, joan, service -> {
            service.answer(needs);
            return needs;
        });
    }

    private void change(EntityManagerFactory entities, UUID who, UUID need, Seen to) {
        as(entities, who, service -> {
            service.show(need, to);
            return to;
        });
    }

    private void met(EntityManagerFactory entities, UUID need, Met met) {
        as(entities, joan, service -> {
            service.met(need, met);
            return met;
        });
    }

    private List<String> named(EntityManagerFactory entities, List<UUID> group, boolean chairs) {
        return transaction(
                entities,
                em -> beans(em).get(ShoppingService.class).named(group, chairs).stream()
                        .map(it -> it.person().name() + " " + it.needs())
                        .toList());
    }

    private <T> T as(EntityManagerFactory entities, UUID who, Function<NeedService, T> work) {
        return transaction(entities, em -> {
            Beans beans = beans(em);
            beans.get(CurrentPerson.class).actAs(beans.get(PersonService.class).snapshot(who));
            return work.apply(beans.get(NeedService.class));
        });
    }

    private Beans beans(jakarta.persistence.EntityManager em) {
        return new Beans(em, Clock.fixed(now, ZoneOffset.UTC), new Ledger());
    }
}
