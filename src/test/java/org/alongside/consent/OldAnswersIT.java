package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.alongside.consent.desk.ImportLine;
import org.alongside.consent.desk.ImportService;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.text.Texts;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers from before Alongside: a yes that nobody can prove is a question. */
class OldAnswersIT {
    private static final String COLUMNS = "person,purpose,answer,date,method,notice\n";

    private static String sum(House house) {
        return house.as(
                house.dev,
                room -> room.purposes
                        .current(room.purposes.purpose("CONTACT_NEWS").id(), Texts.STANDARD)
                        .sha256());
    }

    private static ConsentState state(House house, PersonSnapshot whom) {
        return house.as(
                        house.dev,
                        room -> room.gate.check("CONTACT_NEWS", new GateQuestion(whom.id(), Scope.everything(), null)))
                .state();
    }

    private static List<ImportLine> bring(House house, String rows, UUID command) {
        return house.as(house.ruth, room -> room.the(ImportService.class).bringIn(COLUMNS + rows, command));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAYesWithItsWordsItsDayAndItsWayIsAYes(Kind kind) {
        try (House house = new House(kind)) {
            PersonSnapshot bare = house.newcomer("Bare Yes");
            PersonSnapshot never = house.newcomer("Said No");
            String rows = "Joan Price,CONTACT_NEWS,yes,2026-10-01,paper," + sum(house) + "\n"
                    + "Tom Baker,CONTACT_NEWS,yes,2026-10-01,paper,\n"
                    + "Bare Yes,CONTACT_NEWS,yes,,,\n"
                    + "Said No,CONTACT_NEWS,no,2026-10-01,,\n";
            List<ImportLine> preview =
                    house.as(house.ruth, room -> room.the(ImportService.class).preview(COLUMNS + rows));
            assertThat(preview)
                    .extracting(ImportLine::becomes)
                    .containsExactly("GIVEN", "REQUESTED", "REQUESTED", "REFUSED");
            assertThat(state(house, house.joan)).as("looking writes nothing").isEqualTo(ConsentState.NONE);
            UUID command = UUID.randomUUID();
            bring(house, rows, command);
            long head = house.as(house.dev, room -> room.log.headSeq());
            bring(house, rows, command);
            bring(house, rows, UUID.randomUUID());
            assertThatObject(house.as(house.dev, room -> room.log.headSeq())).isEqualTo(head);
            assertThat(state(house, house.joan)).isEqualTo(ConsentState.GIVEN);
            assertThat(state(house, house.tom)).isEqualTo(ConsentState.REQUESTED);
            assertThat(state(house, bare)).isEqualTo(ConsentState.REQUESTED);
            assertThat(state(house, never)).isEqualTo(ConsentState.REFUSED);
            assertThatList(house.as(house.tom, room -> room.questions.open())).hasSize(1);
            assertThatList(house.as(house.joan, room -> room.choices.receipts(1, 10)))
                    .hasSize(1);
            assertThatList(house.as(never, room -> room.choices.receipts(1, 10)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneMistakeAndNothingIsBroughtIn(Kind kind) {
        try (House house = new House(kind)) {
            String rows = "Joan Price,CONTACT_NEWS,yes,2026-10-01,paper," + sum(house) + "\n"
                    + "Nobody Here,CONTACT_NEWS,yes,,,\n"
                    + "Tom Baker,NOTHING_LIKE_THIS,yes,,,\n"
                    + "Tom Baker,CONTACT_NEWS,perhaps,,,\n"
                    + "Tom Baker,CONTACT_NEWS,yes,last week,,\n"
                    + "Tom Baker,CONTACT_NEWS,yes,2099-01-01,,\n"
                    + "Tom Baker,CONTACT_NEWS,yes,2026-10-01,telepathy,\n"
                    + "Tom Baker,CONTACT_NEWS,yes,2026-10-01,paper,abc\n";
            List<ImportLine> preview =
                    house.as(house.ruth, room -> room.the(ImportService.class).preview(COLUMNS + rows));
            assertThat(preview)
                    .extracting(ImportLine::words)
                    .containsExactly(
                            "consent.importGiven",
                            "consent.importNobody",
                            "consent.importPurpose",
                            "consent.importAnswer",
                            "consent.importDay",
                            "consent.deskFuture",
                            "consent.importMethod",
                            "consent.importNotice");
            assertThatThrownBy(() -> bring(house, rows, UUID.randomUUID())).hasMessage("consent.importMistakes");
            assertThat(state(house, house.joan)).isEqualTo(ConsentState.NONE);
            assertThatThrownBy(() -> house.in(
                            house.amina, room -> room.the(ImportService.class).preview(COLUMNS)))
                    .hasMessage("consent.leadOnly");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-19")
    void noListCanSayWhatSomebodyElseThoughtBest(Kind kind) {
        try (House house = new House(kind)) {
            for (String column : List.of("basis", "decided_by", "authority", "relation")) {
                assertThatThrownBy(() -> house.in(
                                house.ruth,
                                room -> room.the(ImportService.class)
                                        .preview("person,purpose,answer,date,method,notice," + column
                                                + "\nJoan Price,CONTACT_NEWS,yes,2026-10-01,paper,,best interests")))
                        .hasMessage("consent.importColumns");
            }
            for (String word : List.of("best interests", "next of kin", "consultee", "mother said yes")) {
                String asAnswer = "Joan Price,CONTACT_NEWS," + word + ",2026-10-01,paper," + sum(house) + "\n";
                String asMethod = "Joan Price,CONTACT_NEWS,yes,2026-10-01," + word + "," + sum(house) + "\n";
                assertThatThrownBy(() -> bring(house, asAnswer, UUID.randomUUID()))
                        .hasMessage("consent.importMistakes");
                assertThatThrownBy(() -> bring(house, asMethod, UUID.randomUUID()))
                        .hasMessage("consent.importMistakes");
            }
            assertThat(state(house, house.joan)).isEqualTo(ConsentState.NONE);
        }
    }
}
