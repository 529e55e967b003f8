package org.alongside.identity;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.identity.membership.AskAgainService;
import org.alongside.identity.membership.EntryService;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.InvitationWish;
import org.alongside.people.MemberService;
import org.alongside.people.NewMember;
import org.alongside.people.NewsService;
import org.alongside.people.NewsSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.ReachSnapshot;
import org.alongside.people.Way;
import org.alongside.platform.Refusal;
import org.alongside.platform.Refusal.Reason;
import org.alongside.platform.outbox.MailLost;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.SettingsOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invitations on real databases: who makes them, how they leave, and what is told. */
class InvitationsIT {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final SettingsOf SETTINGS = new SettingsOf(Map.of(
            "alongside.mail.host", "smtp.example.org",
            "alongside.identity.invitations-each", "3",
            "alongside.identity.invitations-all", "4"));

    private UUID amina = new UUID(0, 0);
    private UUID dev = new UUID(0, 0);
    private UUID claire = new UUID(0, 0);
    private UUID joan = new UUID(0, 0);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theNewestWinsWhateverTheWay(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            String slip = invite(entities, amina, InvitationWish.slip());
            assertThat(opens(entities, slip)).isTrue();
            String byHand = invite(entities, dev, new InvitationWish(Way.BY_HAND, "", "", ""));
            assertThat(opens(entities, slip)).isFalse();
            assertThat(opens(entities, byHand)).isTrue();
            assertThat(everything(entities, "alongside_invitation"))
                    .doesNotContain(slip, byHand)
                    .contains("BY_HAND");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aMailHasTheHostsWordsAndTheLinkOnALineOfItsOwn(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            String token = invite(
                    entities,
                    amina,
                    new InvitationWish(Way.EMAIL, "Joan@Example.org", "", "Come and have tea with us."));
            String body = column(entities, "select body from alongside_outbox");
            assertThat(body.lines())
                    .contains("Come and have tea with us.")
                    .anyMatch(line -> line.endsWith("/g/i/" + token) && line.startsWith("https://"));
            assertThat(column(entities, "select address from alongside_outbox"))
                    .isEqualToIgnoringCase("joan@example.org");
            ReachSnapshot kept = as(
                    entities, amina, beans -> beans.get(InvitationService.class).reach(joan));
            assertThat(kept).isEqualTo(new ReachSnapshot("joan@example.org", "", Way.EMAIL));
            assertThatThrownBy(() -> invite(entities, amina, new InvitationWish(Way.EMAIL, "joan at home", "", "")))
                    .satisfies(it -> assertThat(((Refusal) it).field()).contains("email"));
            assertThat(opens(entities, token)).as("a refused one ends nothing").isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyWhoeverAnswersForAMemberInvitesThemAndSeesHowTheyAreReached(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            for (UUID other : List.of(claire, joan)) {
                assertThatThrownBy(() -> invite(entities, other, InvitationWish.slip()))
                        .isInstanceOf(Refusal.class);
                assertThatThrownBy(() -> as(
                                entities,
                                other,
                                beans -> beans.get(InvitationService.class).reach(joan)))
                        .isInstanceOf(Refusal.class);
            }
            assertThat(everything(entities, "alongside_invitation")).isEmpty();
            assertThat(invite(entities, dev, InvitationWish.slip()))
                    .as("the deputy")
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nobodyMakesMoreInADayThanAgreed(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            for (int i = 0; i < 3; i++) {
                invite(entities, amina, InvitationWish.slip());
            }
            assertThatThrownBy(() -> invite(entities, amina, InvitationWish.slip()))
                    .hasMessage("identity.invitationsEnough")
                    .satisfies(it -> assertThat(((Refusal) it).reason()).isEqualTo(Reason.BUSY));
            invite(entities, dev, InvitationWish.slip());
            assertThatThrownBy(() -> invite(entities, dev, InvitationWish.slip()))
                    .as("everybody together")
                    .satisfies(it -> assertThat(((Refusal) it).reason()).isEqualTo(Reason.BUSY));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyUseAfterTheFirstIsToldToThePersonAndToWhoInvited(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            String token = invite(entities, amina, InvitationWish.slip());
            enter(entities, token);
            assertThat(told(entities, joan)).isEmpty();
            enter(entities, token);
            assertThat(told(entities, joan)).containsExactly("usedAgain");
            assertThat(told(entities, amina)).containsExactly("theyUsedAgain");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoAsksForANewOneIsHeardOnceAndALostMailIsToldToo(Kind kind) {
        try (EntityManagerFactory entities = people(kind)) {
            String token = invite(entities, amina, InvitationWish.slip());
            invite(entities, amina, InvitationWish.slip());
            for (String asked : List.of(token, token, "no such thing")) {
                run(entities, beans -> beans.get(AskAgainService.class).ask(asked));
            }
            run(entities, beans -> beans.get(AskAgainService.class).lost(new MailLost(joan)));
            assertThat(told(entities, amina)).containsExactlyInAnyOrder("asksForNew", "mailLost");
            assertThat(told(entities, dev)).containsExactlyInAnyOrder("asksForNew", "mailLost");
            assertThat(told(entities, claire)).isEmpty();
        }
    }

    private EntityManagerFactory people(Kind kind) {
        EntityManagerFactory entities = Databases.migrated(kind).entities();
        inTransaction(entities, em -> {
            PersonService people = new Beans(em, NOON, SETTINGS).get(PersonService.class);
            amina = staff(people, "amina", "Amina Yusuf");
            dev = staff(people, "dev", "Dev Patel");
            claire = staff(people, "claire", "Claire Osei");
            joan = people.addMember(amina, new NewMember("Joan Price", "", false, amina, LocalDate.of(2027, 11, 20)))
                    .id();
        });
        inTransaction(
                entities,
                em -> new Beans(em, NOON, SETTINGS).get(MemberService.class).answer(amina, joan, amina, dev));
        return entities;
    }

    private static UUID staff(PersonService people, String principal, String name) {
        UUID id = people.staffMember(principal, name).id();
        people.describe(id, name, "", false);
        return id;
    }

    private String invite(EntityManagerFactory entities, UUID who, InvitationWish wish) {
        String link = as(
                entities,
                who,
                beans -> beans.get(InvitationService.class)
                        .invite(joan, wish)
                        .way()
                        .link());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static boolean opens(EntityManagerFactory entities, String token) {
        return transaction(entities, em -> beans(em).get(EntryService.class).opens(token));
    }

    private static void enter(EntityManagerFactory entities, String token) {
        inTransaction(entities, em -> beans(em).get(EntryService.class).enterByLink(token));
    }

    private static List<String> told(EntityManagerFactory entities, UUID person) {
        return transaction(
                entities,
                em -> beans(em).get(NewsService.class).open(person).stream()
                        .map(NewsSnapshot::what)
                        .toList());
    }

    private static <T> T as(EntityManagerFactory entities, UUID who, Function<Beans, T> work) {
        return transaction(entities, em -> {
            Beans beans = beans(em);
            beans.get(CurrentPerson.class).actAs(beans.get(PersonService.class).snapshot(who));
            return work.apply(beans);
        });
    }

    private static void run(EntityManagerFactory entities, Consumer<Beans> work) {
        inTransaction(entities, em -> work.accept(beans(em)));
    }

    private static Beans beans(EntityManager em) {
        return new Beans(em, NOON, SETTINGS);
    }

    private static String column(EntityManagerFactory entities, String query) {
        return transaction(
                entities, em -> em.createNativeQuery(query).getSingleResult().toString());
    }

    private static String everything(EntityManagerFactory entities, String table) {
        StringBuilder all = new StringBuilder();
        inTransaction(entities, em -> {
            for (Object row : em.createNativeQuery("select * from " + table).getResultList()) {
                all.append(Arrays.toString((Object[]) row)).append('\n');
            }
        });
        return all.toString();
    }
}
