package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.ExportSnapshot;
import org.alongside.consent.release.ExportStatus;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.release.Releasing;
import org.alongside.consent.takedown.Aftermath;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.vault.Vault;
import org.alongside.people.PersonSnapshot;
import org.alongside.testing.Engine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stop and a release at one moment, a thousand times on each database; -Dconsent.races=50 makes it short. */
class ReleaseRaceIT {
    private static final Logger LOG = Logger.getLogger(ReleaseRaceIT.class.getName());
    private static final int RACES = Integer.getInteger("consent.races", 1000);
    private static final String WORDS = "Respite at home, not only away";
    private static final NewExport REPORT = new NewExport("Yearly report", "The yearly report, in print", Reach.R4);

    /** All databases at once: each race mostly waits for its own. */
    @Test
    @Tag("consent-33")
    void noStopIsEverMissedByARelease() throws Exception {
        ExecutorService each = Executors.newFixedThreadPool(Engine.values().length);
        List<Callable<Boolean>> races = new ArrayList<>();
        for (Engine engine : Engine.values()) {
            races.add(() -> noneIsMissed(engine));
        }
        for (Future<Boolean> raced : each.invokeAll(races)) {
            assertThat(raced.get()).isTrue();
        }
        each.shutdown();
    }

    /** The release reads before it locks, as every request does that loads its user first. */
    private static boolean noneIsMissed(Engine engine) throws Exception {
        try (House house = new House(engine)) {
            ExecutorService both = Executors.newFixedThreadPool(2);
            AtomicInteger released = new AtomicInteger();
            AtomicInteger stale = new AtomicInteger();
            AtomicInteger missed = new AtomicInteger();
            PersonSnapshot whose = house.joan;
            for (int race = 0; race < RACES; race++) {
                if (race % 50 == 49) {
                    whose = house.newcomer("Joan of race " + race); // a thousand answers of one person slow each race
                }
                PersonSnapshot joan = whose;
                Artefact card = new Artefact("card", UUID.randomUUID());
                UUID record = house.answer(joan, house.askAbout(joan, card, WORDS), Answer.YES)
                        .record();
                ExportItem item = item(joan, card);
                UUID export = house.as(house.amina, room -> room.release.prepare(REPORT, List.of(item)))
                        .id();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<ExportStatus> release = both.submit(() -> {
                    start.await();
                    return house.as(house.amina, room -> {
                        assertThat(room.gate
                                        .check(item.purpose(), item.question())
                                        .state())
                                .isIn(ConsentState.GIVEN, ConsentState.WITHDRAWN);
                        room.decisions.get(record);
                        return room.release.release(export, "0");
                    });
                });
                Future<?> stop = both.submit(() -> {
                    start.await();
                    return house.as(joan, room -> room.consent.withdraw(record));
                });
                boolean out = release.get() == ExportStatus.RELEASED;
                stop.get();
                (out ? released : stale).incrementAndGet();
                long tasks = house.as(house.dev, room ->
                        (long) room.the(Aftermath.class).tasks(List.of(record)).size());
                missed.addAndGet(tasks == (out ? 1 : 0) ? 0 : 1);
            }
            both.shutdown();
            LOG.info(() -> engine + ": " + RACES + " races, the release first in " + released + ", the stop first in "
                    + stale + ", missed " + missed);
            assertThat(missed).as(engine.toString()).hasValue(0);
            assertThat(released.get() + stale.get()).isEqualTo(RACES);
            return house.as(house.dev, room -> room.log.verify()).holds();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoStopsWhileItIsBeingMadeIsNotInIt(Engine engine) throws Exception {
        try (House house = new House(engine)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            Artefact joans = new Artefact("card", UUID.randomUUID());
            Artefact toms = new Artefact("card", UUID.randomUUID());
            UUID record = house.usedAt(house.joan, joans, WORDS);
            house.answer(house.tom, house.askAbout(house.tom, toms, WORDS), Answer.YES);
            List<Integer> made = new ArrayList<>();
            ExportItem joan = item(house.joan, joans);
            ExportItem tom = new ExportItem(
                    "QUOTE_NO_NAME",
                    new GateQuestion(house.tom.id(), Scope.of(toms), WORDS),
                    toms,
                    PartOfPerson.QUOTED);
            ExportSnapshot out = house.outOfTransactions(
                    house.amina,
                    room -> room.the(Releasing.class).release(REPORT, List.of(joan, tom), items -> {
                        made.add(items.size());
                        house.in(house.joan, other -> other.consent.withdraw(record));
                        return ("people in it: " + items.size()).getBytes(StandardCharsets.UTF_8);
                    }));
            assertThat(made).containsExactly(2, 1);
            assertThat(out.status()).isEqualTo(ExportStatus.PUBLISHED);
            byte[] file = house.outOfTransactions(
                    house.amina, room -> room.the(Releasing.class).fetch(out.id()));
            assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("people in it: 1");
            assertThatList(house.as(
                            house.tom, room -> room.choices.choices().get(0).places()))
                    .containsExactly("The yearly report, in print");
            assertThatList(house.as(
                            house.joan,
                            room -> room.choices.choices().get(0).after().tasks()))
                    .isEmpty();
        }
    }

    private static ExportItem item(PersonSnapshot whose, Artefact card) {
        return new ExportItem(
                "QUOTE_NO_NAME", new GateQuestion(whose.id(), Scope.of(card), WORDS), card, PartOfPerson.QUOTED);
    }
}
