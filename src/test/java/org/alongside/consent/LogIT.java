package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.consent.log.Finding;
import org.alongside.consent.log.Verdict;
import org.alongside.people.PersonSnapshot;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The linked log on real databases: under many writers, and under somebody who changes its rows. */
class LogIT {
    private static final int WRITERS = 16;
    private static final int ROUNDS = 5;

    @ParameterizedTest
    @EnumSource
    void sixteenWritersMakeOneLineWithoutAFork(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                PersonSnapshot member = house.newcomer("Member " + i);
                work.add(writers.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        Artefact card = new Artefact("card", UUID.randomUUID());
                        UUID ask = house.askAbout(member, card, "Words");
                        UUID record = house.answer(member, ask, Answer.YES).record();
                        house.in(member, room -> room.consent.withdraw(record));
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
            writers.shutdown();
            int events = WRITERS * ROUNDS * 3;
            assertThatObject(house.as(house.dev, room -> room.log.verify()))
                    .isEqualTo(new Verdict(Finding.OK, events, events, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTamperingByHandIsFoundWithItsNumber(Kind kind) {
        try (House house = new House(kind)) {
            for (int i = 0; i < 4; i++) {
                Artefact card = new Artefact("card", UUID.randomUUID());
                house.answer(house.joan, house.askAbout(house.joan, card, "Words"), Answer.YES);
            }
            assertThat(verify(house).holds()).isTrue();

            sql(
                    house,
                    "update alongside_consent_event set payload = replace(payload, 'GIVEN', 'RENEWED')"
                            + " where log_seq = 4");
            assertThat(verify(house)).isEqualTo(new Verdict(Finding.CONTENT_CHANGED, 4, 3, 0));

            sql(
                    house,
                    "update alongside_consent_event set payload = replace(payload, 'RENEWED', 'GIVEN')"
                            + " where log_seq = 4");
            assertThat(verify(house).holds()).isTrue();

            sql(house, "delete from alongside_consent_receipt_event");
            sql(house, "delete from alongside_consent_event where log_seq = 6");
            assertThat(verify(house)).isEqualTo(new Verdict(Finding.GAP, 6, 5, 0));

            sql(house, "update alongside_consent_event set log_seq = log_seq - 1 where log_seq = 7");
            assertThat(verify(house)).isEqualTo(new Verdict(Finding.BROKEN_LINK, 6, 5, 0));
        }
    }

    private static Verdict verify(House house) {
        return house.as(house.dev, room -> room.log.verify());
    }

    private static void sql(House house, String sql) {
        house.in(house.dev, room -> room.em.createNativeQuery(sql).executeUpdate());
    }
}
