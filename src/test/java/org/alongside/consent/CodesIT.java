package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.consent.desk.CodeOutcome;
import org.alongside.consent.desk.CodeSnapshot;
import org.alongside.consent.desk.ReadOut;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody without an account has the code of a receipt, and knows the name it belongs to. */
@Tag("consent-23")
class CodesIT {
    private static final String WORDS = "The bus stops at six";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    private static String code(House house) {
        return house.as(house.joan, room -> room.choices.receipts(1, 1).get(0).readingCode());
    }

    @ParameterizedTest
    @EnumSource
    void itIsSeenStoppedAndGivenAgain(Kind kind) {
        try (House house = new House(kind)) {
            UUID record = house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES)
                    .record();
            ReadOut joan = new ReadOut(code(house).toLowerCase(java.util.Locale.ROOT), " joan  PRICE ", "10.0.0.1");
            CodeSnapshot seen = house.asNobody(room -> room.codes.look(joan));
            assertThat(seen.state()).isEqualTo(ConsentState.GIVEN);
            assertThat(seen.canStop()).isTrue();
            assertThat(seen.words()).isEqualTo(WORDS);
            assertThat(seen.toString()).doesNotContain("Joan", house.joan.id().toString());

            CodeOutcome stopped = house.asNobody(room -> room.codes.stop(joan));
            assertThat(stopped.state()).isEqualTo(ConsentState.WITHDRAWN);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
            assertThat(stopped.code()).isNotEmpty().isNotEqualTo(joan.code());
            assertThatObject(house.asNobody(room -> room.codes.stop(joan))).isEqualTo(stopped);

            CodeSnapshot again = house.asNobody(room -> room.codes.look(joan));
            assertThat(again.canGive()).isTrue();
            UUID command = UUID.randomUUID();
            CodeOutcome given = house.asNobody(room -> room.codes.give(joan, again.rendition(), command));
            assertThat(given.state()).isEqualTo(ConsentState.GIVEN);
            assertThatObject(house.asNobody(room -> room.codes.give(joan, again.rendition(), command)))
                    .isEqualTo(given);
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();
            List<LoggedEvent> events = house.as(house.ruth, room -> room.log.events(room.decisions.get(record)));
            assertThat(events.get(events.size() - 1).channel()).isEqualTo(Channel.RECEIPT_CODE);
            assertThat(events.get(events.size() - 1).decidedBy())
                    .isEqualTo(events.get(events.size() - 1).recordedBy());
        }
    }

    /** Whoever goes through codes like a crawler learns nothing: not by words, not by work, and not for long. */
    @ParameterizedTest
    @EnumSource
    void aGuesserLearnsNothingAndIsStopped(Kind kind) {
        try (House house = new House(kind)) {
            house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES);
            String known = code(house);
            List<String> said = new ArrayList<>();
            AtomicInteger questions = questions(house);
            List<Integer> work = new ArrayList<>();
            String joan = house.asNobody(room -> {
                for (int i = 0; i < 10; i++) {
                    String code = i % 2 == 0 ? known : "FERN-000" + i + "-OTTER";
                    questions.set(0);
                    said.add(refusal(room, new ReadOut(code, "Tom Baker", "10.9.9.9")));
                    work.add(questions.get());
                }
                said.add(refusal(room, new ReadOut(known, "Joan Price", "10.9.9.9")));
                said.add(refusal(room, new ReadOut("FERN-4471-OTTER", "Joan Price", "10.9.9.9")));
                return refusal(room, new ReadOut(known, "Joan Price", "10.1.1.1"));
            });
            assertThat(said.subList(0, 10)).containsOnly("UNKNOWN consent.code");
            assertThat(work).as("questions to the database").doesNotContain(0);
            assertThat(Set.copyOf(work)).as("questions to the database").hasSize(1);
            assertThat(said.subList(10, 12)).containsOnly("BUSY platform.tooManyTries");
            assertThat(joan).as("from elsewhere").isEqualTo("let in");
        }
    }

    /** Many machines that guess the name for one code are one guesser. */
    @ParameterizedTest
    @EnumSource
    void oneCodeIsGuessedFromManyPlacesNoLonger(Kind kind) {
        try (House house = new House(kind)) {
            house.answer(house.joan, house.askAbout(house.joan, card, WORDS), Answer.YES);
            String known = code(house);
            List<String> said = house.asNobody(room -> {
                List<String> each = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    each.add(refusal(room, new ReadOut(known, "Name " + i, "10.2.2." + i)));
                }
                each.add(refusal(room, new ReadOut(known, "Joan Price", "10.2.3.1")));
                return each;
            });
            assertThat(said.subList(0, 10)).containsOnly("UNKNOWN consent.code");
            assertThat(said.get(10)).isEqualTo("BUSY platform.tooManyTries");
        }
    }

    private static String refusal(Room room, ReadOut guess) {
        try {
            return room.codes.look(guess).state() == ConsentState.NONE ? "nothing" : "let in";
        } catch (Refusal refused) {
            return refused.reason() + " " + refused.key();
        }
    }

    /** Counts every statement that reaches the database from now on, in entity managers made later. */
    private static AtomicInteger questions(House house) {
        AtomicInteger count = new AtomicInteger();
        house.in(
                house.dev,
                room -> room.em
                        .getEntityManagerFactory()
                        .unwrap(ServerSession.class)
                        .getEventManager()
                        .addListener(new SessionEventAdapter() {
                            @Override
                            public void preExecuteCall(SessionEvent event) {
                                count.incrementAndGet();
                            }
                        }));
        return count;
    }
}
