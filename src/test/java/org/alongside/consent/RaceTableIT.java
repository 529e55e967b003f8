package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.consent.asking.QuestionSnapshot;
import org.alongside.consent.deciding.Expiries;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.notices.Change;
import org.alongside.consent.purposes.TestNotices;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.ExportStatus;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.release.PreparedExport;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.testing.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The table of races, a test a row. Rows that have their test elsewhere: a stop while a report is made, {@link
 * ReleaseRaceIT} and {@link ReleasedFilesIT}; an attorney's power that ends and paper that comes late, {@link DeskIT};
 * mail that waits already, OutboxIT; a file in caches, ReportST; a return to a backup, {@link RestoreIT}.
 */
class RaceTableIT {
    private static final String WORDS = "Respite at home, not only away";
    private static final int ROUNDS = 20;
    private static final NewExport REPORT = new NewExport("Yearly report", "The yearly report", Reach.R4);

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    /** Whichever is first, in the end it is stopped. */
    @ParameterizedTest
    @EnumSource
    void aStopAndARenewalAtOnceEndInAStop(Engine engine) throws Exception {
        try (House house = new House(engine)) {
            ExecutorService both = Executors.newFixedThreadPool(2);
            Map<Artefact, UUID> asked = new HashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                Artefact thing = new Artefact("card", UUID.randomUUID());
                UUID ask = house.askAbout(house.joan, thing, WORDS);
                house.answer(house.joan, ask, Answer.YES);
                asked.put(thing, ask);
            }
            house.later(Duration.ofDays(360));
            house.in(house.amina, room -> room.the(Expiries.class).round());
            for (Map.Entry<Artefact, UUID> one : asked.entrySet()) {
                UUID ask = one.getValue();
                QuestionSnapshot open = house.as(house.joan, room -> room.questions.question(ask));
                assertThat(open.endsSoon()).as("asked whether it may go on").isNotNull();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<?> renewal = both.submit(() -> {
                    start.await();
                    try {
                        return house.as(
                                house.joan, room -> room.consent.goOn(ask, open.rendition(), UUID.randomUUID(), ""));
                    } catch (Refusal refused) {
                        assertThat(refused).hasMessage("consent.stoppedMeanwhile");
                        return refused;
                    }
                });
                Future<?> stop = both.submit(() -> {
                    start.await();
                    return house.as(house.joan, room -> room.consent.withdraw(open.record()));
                });
                renewal.get();
                stop.get();
                assertThat(house.gate(house.joan, one.getKey(), WORDS).state()).isEqualTo(ConsentState.WITHDRAWN);
            }
            both.shutdown();
        }
    }

    /** The button pressed twice at the same moment, by two nodes. */
    @ParameterizedTest
    @EnumSource
    void aDoubleTapIsOneLineInTheLog(Engine engine) throws Exception {
        try (House house = new House(engine)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID command = UUID.randomUUID();
            ExecutorService both = Executors.newFixedThreadPool(2);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Outcome>> taps = List.of(
                    both.submit(() -> tap(house, ask, command, start)),
                    both.submit(() -> tap(house, ask, command, start)));
            Outcome first = taps.get(0).get();
            assertThat(first).isEqualTo(taps.get(1).get());
            both.shutdown();
            assertThat(house.<Integer>as(
                            house.dev,
                            room -> room.log
                                    .events(room.decisions.get(first.record()))
                                    .size()))
                    .as("asked, and answered once")
                    .isEqualTo(2);
        }
    }

    private static Outcome tap(House house, UUID ask, UUID command, CyclicBarrier start) throws Exception {
        start.await();
        return house.as(house.joan, room -> room.answer(ask, Answer.YES, command));
    }

    /** A notice is published while the form is open: an altered comma is taken, another question is not. */
    @ParameterizedTest
    @EnumSource
    void anAnswerToAFormThatWasReplacedIsNotTakenAndToOneThatWasMendedIs(Engine engine) {
        try (House house = new House(engine)) {
            UUID ask = house.askAbout(house.joan, card, WORDS);
            UUID open =
                    house.as(house.joan, room -> room.questions.question(ask).rendition());
            publish(house, Change.MINOR, "May we use these words?");
            house.in(house.joan, room -> room.consent.answer(ask, Answer.YES, open, UUID.randomUUID()));
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();

            UUID tomAsk = house.askAbout(house.tom, card, WORDS);
            UUID tomOpen =
                    house.as(house.tom, room -> room.questions.question(tomAsk).rendition());
            publish(house, Change.REPLACES, "May we print your words on the side of a bus?");
            assertThatThrownBy(() -> house.in(
                            house.tom, room -> room.consent.answer(tomAsk, Answer.YES, tomOpen, UUID.randomUUID())))
                    .hasMessage("consent.questionChanged");
            assertThat(house.gate(house.tom, card, WORDS).permitted()).isFalse();
        }
    }

    private static void publish(House house, Change change, String question) {
        house.in(
                house.amina,
                room -> TestNotices.publish(
                        room.purposes, room.purposes.purpose("QUOTE_NO_NAME").id(), change, question));
    }

    /** By the database's clock, even where the server's own lags: the house's clock stands still on the day before. */
    @ParameterizedTest
    @EnumSource
    void aYesThatEndsWhileTheReportIsMadeIsNotInIt(Engine engine) throws Exception {
        try (House house = new House(engine)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID record = house.usedAt(house.joan, card, WORDS);
            ExportItem item = item(house);
            PreparedExport prepared = house.as(house.amina, room -> room.release.prepare(REPORT, List.of(item)));
            assertThat(prepared.items()).containsExactly(item);
            long soon = house.now().plus(Duration.ofMinutes(1)).toEpochMilli();
            house.in(
                    house.dev,
                    room -> room.em
                            .createNativeQuery("update alongside_consent_record set valid_until_ms = ? where id = ?")
                            .setParameter(1, soon)
                            .setParameter(2, record)
                            .executeUpdate());
            assertThat(house.gate(house.joan, card, WORDS).permitted())
                    .as("the server's clock has not noticed")
                    .isTrue();
            assertThatObject(house.as(house.amina, room -> room.release.release(prepared.id(), "0")))
                    .isEqualTo(ExportStatus.STALE);
        }
    }

    /** Two nodes share nothing but the database: what one stops, the other neither shows nor lets out. */
    @ParameterizedTest
    @EnumSource
    void whatOneNodeStopsTheOtherDoesNotLetOut(Engine engine) {
        try (House one = new House(engine);
                House other = new House(one.database)) {
            other.knows(one.joan);
            UUID record = one.usedAt(one.joan, card, WORDS);
            assertThat(other.gate(one.joan, card, WORDS).permitted()).isTrue();
            ExportItem item = item(one);
            UUID export = other.as(other.amina, room -> room.release.prepare(REPORT, List.of(item)))
                    .id();
            one.in(one.joan, room -> room.consent.withdraw(record));
            assertThat(other.gate(one.joan, card, WORDS).permitted()).isFalse();
            assertThatObject(other.as(other.amina, room -> room.release.release(export, "0")))
                    .isEqualTo(ExportStatus.STALE);
        }
    }

    private ExportItem item(House house) {
        return new ExportItem(
                "QUOTE_NO_NAME", new GateQuestion(house.joan.id(), Scope.of(card), WORDS), card, PartOfPerson.QUOTED);
    }
}
