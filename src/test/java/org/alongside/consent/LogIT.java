package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.consent.log.Finding;
import org.alongside.consent.log.LogRow;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.records.LogHead;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.vault.Vault;
import org.alongside.people.PersonSnapshot;
import org.alongside.testing.Engine;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The linked log on real databases: under many writers, and under somebody who changes its rows. */
class LogIT {
    private static final int WRITERS = 16;
    private static final int ROUNDS = 5;

    @ParameterizedTest
    @EnumSource
    void sixteenWritersMakeOneLineWithoutAFork(Engine engine) throws Exception {
        try (House house = new House(engine)) {
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
    void theDatabaseItselfRefusesToChangeWhatWasWritten(Engine engine) {
        try (House house = new House(engine)) {
            house.answer(house.joan, house.askAbout(house.joan, card(), "Words"), Answer.YES);
            for (String sql : List.of(
                    "update alongside_consent_event set payload = 'x'",
                    "update alongside_consent_event set log_seq = 7 where log_seq = 1",
                    "update alongside_consent_event set payload = null, options_json = null, channel = 'PAPER'",
                    "delete from alongside_consent_event",
                    "delete from alongside_consent_receipt_event",
                    "update alongside_consent_receipt set json = ''",
                    "update alongside_consent_rendition set body = 'May we print it on a bus?'",
                    "delete from alongside_consent_rendition",
                    "truncate table alongside_consent_event" + (engine == Engine.POSTGRESQL ? " cascade" : ""))) {
                assertThatThrownBy(() -> sql(house, sql)).as(sql).isInstanceOf(PersistenceException.class);
            }
            assertThat(verify(house).holds()).isTrue();
        }
    }

    /** By somebody who owns the database and has taken the triggers away. */
    @ParameterizedTest
    @EnumSource
    @Tag("consent-35")
    void everyTamperingByItsOwnerIsFoundWithItsNumber(Kind kind) throws Exception {
        try (House house = new House(kind);
                Transcript said = new Transcript("tampering", kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            for (int i = 0; i < 4; i++) {
                house.usedAt(house.joan, card(), "Words", new UsePlace("Here", Reach.R1, PartOfPerson.QUOTED));
            }
            house.in(house.amina, room -> room.checkpoints.round());
            assertThat(house.mails)
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail).contains("8"));
            told(house, said, "eight lines, a checkpoint outside", new Verdict(Finding.OK, 8, 8, 0));
            withoutTriggers(house);

            change(
                    house,
                    said,
                    "alongside_consent_event",
                    "payload",
                    "replace(payload, '\"GIVEN\"', '\"RENEWED\"')",
                    4,
                    Finding.CONTENT_CHANGED);
            change(
                    house,
                    said,
                    "alongside_consent_event",
                    "decided_by_key",
                    "'somebody-else'",
                    5,
                    Finding.CONTENT_CHANGED);
            change(house, said, "alongside_consent_event", "event_type", "'REFUSED'", 6, Finding.CONTENT_CHANGED);
            change(house, said, "alongside_consent_event", "valid_until_ms", "1", 6, Finding.CONTENT_CHANGED);
            change(house, said, "alongside_consent_event", "payload", "null", 3, Finding.CONTENT_CHANGED);
            change(house, said, "alongside_consent_event", "link_hash", "leaf_hash", 7, Finding.BROKEN_LINK);

            sql(house, "update alongside_consent_record set state = 'REFUSED' where state_seq = 2");
            told(
                    house,
                    said,
                    "a record says no while its line 2 says yes",
                    new Verdict(Finding.PROJECTION_DRIFT, 2, 8, 0));
            sql(house, "update alongside_consent_record set state = 'GIVEN' where state_seq = 2");
            sql(house, "update alongside_consent_use set permit_seq = 5 where permit_seq = 6");
            told(house, said, "a use that rests on line 5, which was no yes", new Verdict(Finding.ORPHAN_USE, 5, 8, 0));
            sql(house, "update alongside_consent_use set permit_seq = 6 where permit_seq = 5");

            sql(
                    house,
                    "update alongside_consent_receipt set json = replace(json, 'dpv:ConsentGiven', 'dpv:ConsentRefused')");
            told(house, said, "a receipt that says no instead of yes", new Verdict(Finding.CONTENT_CHANGED, 2, 8, 0));
            sql(
                    house,
                    "update alongside_consent_receipt set json = replace(json, 'dpv:ConsentRefused', 'dpv:ConsentGiven')");
            assertThat(verify(house).holds()).isTrue();

            rebuild(house);
            assertThat(house.as(house.dev, room -> room.log.verify()).holds())
                    .as("by itself it looks whole")
                    .isTrue();
            told(
                    house,
                    said,
                    "the whole chain made anew over other words",
                    new Verdict(Finding.ANCHOR_MISMATCH, 1, 0, 0));

            sql(house, "delete from alongside_consent_receipt_event");
            sql(house, "update alongside_consent_event set log_seq = 60 where log_seq = 6");
            sql(house, "update alongside_consent_event set log_seq = 6 where log_seq = 7");
            sql(house, "update alongside_consent_event set log_seq = 7 where log_seq = 60");
            told(house, said, "lines 6 and 7 swapped", new Verdict(Finding.BROKEN_LINK, 6, 5, 0));
            sql(house, "delete from alongside_consent_event where log_seq = 6");
            told(house, said, "line 6 removed", new Verdict(Finding.GAP, 6, 5, 0));
        }
    }

    private static void told(House house, Transcript said, String done, Verdict expected) {
        Verdict found = verify(house);
        said.line(done, found);
        assertThat(found).as(done).isEqualTo(expected);
    }

    /** One column of one line changed, found, and put back. */
    private void change(
            House house, Transcript said, String table, String column, String to, long seq, Finding finding) {
        Object before = house.as(
                house.dev,
                room -> java.util.Optional.ofNullable(room.em
                        .createNativeQuery("select " + column + " from " + table + " where log_seq = " + seq)
                        .getSingleResult()));
        sql(house, "update " + table + " set " + column + " = " + to + " where log_seq = " + seq);
        assertThat(verify(house)).as(column).satisfies(bad -> {
            said.line(column + " of line " + seq + " changed to " + to, bad);
            assertThat(bad.finding()).isEqualTo(finding);
            assertThat(bad.seq()).isEqualTo(seq);
        });
        Object old = ((java.util.Optional<?>) before).orElse(null);
        house.in(house.dev, room -> {
            var back = room.em.createNativeQuery("update " + table + " set " + column + " = "
                    + (old == null ? "null" : "?") + " where log_seq = " + seq);
            if (old != null) {
                back.setParameter(1, old);
            }
            back.executeUpdate();
        });
        assertThat(verify(house).holds()).as(column + " put back").isTrue();
    }

    /** Every hash made anew over the same words, with one of them changed: a perfect chain of another past. */
    private static void rebuild(House house) {
        house.in(house.dev, room -> {
            LogHead head = room.em.find(LogHead.class, LogHead.ONLY);
            String link = head.origin();
            for (LogRow row : room.log.rowsAfter(0, 100)) {
                LogRow made = LogRow.after(
                        row.seq(), link, String.valueOf(row.payload()).replace("\"v\":1", "\"v\":2"));
                link = made.linkHash();
                room.em
                        .createNativeQuery(
                                "update alongside_consent_event set payload = ?, leaf_hash = ?, prev_link = ?,"
                                        + " link_hash = ? where log_seq = ?")
                        .setParameter(1, made.payload())
                        .setParameter(2, made.leafHash())
                        .setParameter(3, made.prevLink())
                        .setParameter(4, made.linkHash())
                        .setParameter(5, made.seq())
                        .executeUpdate();
            }
            room.em
                    .createNativeQuery("update alongside_consent_head set link_hash = ?")
                    .setParameter(1, link)
                    .executeUpdate();
        });
    }

    private static Artefact card() {
        return new Artefact("card", UUID.randomUUID());
    }

    private static void withoutTriggers(House house) {
        for (String table : List.of("event", "receipt", "receipt_event")) {
            String name = "alongside_consent_" + table;
            sql(
                    house,
                    "drop trigger " + name + "_kept" + (house.database.kind() == Kind.POSTGRESQL ? " on " + name : ""));
        }
    }

    private static Verdict verify(House house) {
        return house.as(house.ruth, room -> room.logs.verdict());
    }

    private static void sql(House house, String sql) {
        house.in(house.dev, room -> room.em.createNativeQuery(sql).executeUpdate());
    }
}
