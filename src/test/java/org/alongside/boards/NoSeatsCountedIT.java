package org.alongside.boards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alongside.SourceFiles;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.store.HonestStart;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.InvitationService;
import org.alongside.people.MemberService;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.SettingsOf;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody counts seats: hundreds of members and boards, and what slows inviting down can be switched off. */
class NoSeatsCountedIT {
    /** More than both limits of a day allow by themselves. */
    private static final int MEMBERS = 600;

    private static final int BOARDS = 300;
    private static final int AT_ONE_BOARD = 400;

    @Test
    @Tag("boards-G36")
    void hundredsOfMembersAreInvitedAndHundredsOfBoardsAreOpened() {
        SettingsOf off = new SettingsOf(
                Map.of("alongside.identity.invitations-each", "0", "alongside.identity.invitations-all", "0"));
        try (EntityManagerFactory entities = Databases.migrated(Kind.H2).entities()) {
            UUID amina = TestDatabase.transaction(
                    entities, em -> staff(new Beans(em, Clock.systemUTC(), off).get(PersonService.class)));
            UUID dev = TestDatabase.transaction(
                    entities,
                    em -> new Beans(em, Clock.systemUTC(), off)
                            .get(PersonService.class)
                            .staffMember("dev", "Dev Patel")
                            .id());
            List<UUID> members = as(entities, off, amina, beans -> {
                List<UUID> made = new ArrayList<>();
                for (int i = 0; i < MEMBERS; i++) {
                    made.add(member(beans, amina, dev, i));
                }
                return made;
            });
            Set<UUID> invited = as(entities, off, amina, beans -> {
                Set<UUID> ways = new HashSet<>();
                members.forEach(it ->
                        ways.add(beans.get(InvitationService.class).invite(it).invitation()));
                return ways;
            });
            assertThat(invited).hasSize(MEMBERS);
            List<UUID> boards = as(entities, off, amina, beans -> {
                List<UUID> made = new ArrayList<>();
                for (int i = 0; i < BOARDS; i++) {
                    made.add(beans.get(BoardService.class).open(terms()));
                }
                members.subList(0, AT_ONE_BOARD)
                        .forEach(it -> beans.get(BoardService.class).addMember(made.get(0), it));
                return made;
            });
            int sitting = as(
                    entities,
                    off,
                    amina,
                    beans ->
                            beans.get(BoardService.class).members(boards.get(0)).size());
            assertThat(sitting).isEqualTo(AT_ONE_BOARD + 1);
            int hers = as(
                    entities,
                    off,
                    amina,
                    beans -> beans.get(BoardService.class).mine(0, BOARDS + 1).size());
            assertThat(hers).isEqualTo(BOARDS);
        }
    }

    /** A count of people or boards that is compared with a most would be a limit in the code. */
    @Test
    @Tag("boards-G36")
    void whereMembersAndBoardsComeFromNothingIsCounted() {
        Pattern counting = Pattern.compile("count\\(|\\bMOST\\b|tooMany|busy\\(|\\.size\\(\\) *[<>]");
        for (String door : List.of(
                "people/PersonService.java",
                "people/MemberService.java",
                "identity/MembershipService.java",
                "boards/BoardService.java",
                "boards/Board.java")) {
            SourceFiles.under("src/main/java/org/alongside")
                    .filter(file -> file.endsWith(door))
                    .forEach(file -> assertThat(SourceFiles.text(file)).as(door).doesNotContainPattern(counting));
        }
    }

    private static UUID staff(PersonService people) {
        UUID id = people.staffMember("amina", "Amina Yusuf").id();
        people.describe(id, "Amina Yusuf", "", false);
        return id;
    }

    private static UUID member(Beans beans, UUID contact, UUID deputy, int number) {
        LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(90);
        UUID id = beans.get(PersonService.class)
                .addMember(contact, new NewMember("Member " + number, "", false, contact, last))
                .id();
        beans.get(MemberService.class).answer(contact, id, contact, deputy);
        return id;
    }

    private static <T> T as(EntityManagerFactory entities, SettingsOf settings, UUID who, Function<Beans, T> work) {
        return TestDatabase.transaction(entities, em -> {
            Beans beans = new Beans(em, Clock.systemUTC(), settings);
            beans.get(CurrentPerson.class).actAs(beans.get(PersonService.class).snapshot(who));
            return work.apply(beans);
        });
    }

    private static HonestStart terms() {
        return new HonestStart(
                "Short breaks that work for us",
                "A better respite offer",
                "How breaks are booked",
                "The money for this year",
                "The Cabinet",
                LocalDate.now(ZoneOffset.UTC).plusMonths(3),
                Rung.CO_DESIGN,
                "By letter within two weeks",
                "",
                "We plan breaks.");
    }
}
