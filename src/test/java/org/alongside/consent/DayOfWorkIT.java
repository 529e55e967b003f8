package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.register.DecisionRegisterService;
import org.alongside.consent.register.RegisterFilter;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a decision costs among those of 2,000 people with ten each. Times are not for a test; what can be counted are the
 * rows that PostgreSQL reads for it, and whoever reads more of them with every decision of others is slow one day. The
 * times are measured by {@code mvn -Pbench -Dparts=consent}.
 */
class DayOfWorkIT {
    private static final int PEOPLE = 2000;
    private static final int ROWS = 300;

    @Test
    @Tag("consent-42")
    void aYesAndAStopReadNoMoreForWhatOthersHaveDecided() {
        try (House house = new House(Kind.POSTGRESQL)) {
            Artefact card = new Artefact("card", UUID.randomUUID());
            UUID ask = house.askAbout(house.joan, card, "Nights are worst");
            seed(house);
            long[] yes = new long[1];
            UUID record = house.as(house.joan, room -> {
                oneConnection(room);
                UUID given = room.answer(ask, Answer.YES, UUID.randomUUID()).record();
                yes[0] = rowsRead(room);
                return given;
            });
            long stop = house.as(house.joan, room -> {
                oneConnection(room);
                room.consent.withdraw(record);
                return rowsRead(room);
            });
            long gate = house.as(house.dev, room -> {
                oneConnection(room);
                room.gate.check("QUOTE_NO_NAME", new GateQuestion(house.joan.id(), Scope.of(card), "Nights are worst"));
                return rowsRead(room);
            });
            System.out.println("rows read among 20,000 decisions: yes " + yes[0] + ", stop " + stop + ", gate " + gate);
            assertThat(yes[0]).isBetween(1L, (long) ROWS);
            assertThat(stop).isBetween(1L, (long) ROWS);
            assertThat(gate).isBetween(1L, 50L);
        }
    }

    /** The pages that people open most: what somebody's own choices read, and the register once its count stands. */
    @Test
    void myChoicesAndTheRegisterReadNoMoreForWhatOthersHaveDecided() {
        try (House house = new House(Kind.POSTGRESQL)) {
            house.answer(
                    house.joan, house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "x"), Answer.YES);
            seed(house);
            house.in(house.ruth, room -> room.the(DecisionRegisterService.class).counts(RegisterFilter.ALL));
            long choices = house.as(house.joan, room -> {
                oneConnection(room);
                assertThat(room.choices.choices()).isNotEmpty();
                return rowsRead(room);
            });
            long register = house.as(house.ruth, room -> {
                oneConnection(room);
                DecisionRegisterService service = room.the(DecisionRegisterService.class);
                assertThat(service.counts(RegisterFilter.ALL)).isNotEmpty();
                assertThat(service.running(RegisterFilter.ALL, 1, 25)).hasSize(26);
                return rowsRead(room);
            });
            System.out.println("rows read among 20,000 decisions: my choices " + choices + ", register " + register);
            assertThat(choices).isBetween(1L, (long) ROWS);
            assertThat(register).isBetween(1L, 2L * ROWS);
        }
    }

    /** What is only read would else be read beside the transaction. */
    private static void oneConnection(Room room) {
        room.em.unwrap(java.sql.Connection.class);
    }

    /** Of this transaction alone, so nobody else's work is among them. */
    private static long rowsRead(Room room) {
        room.em.flush();
        Number rows = (Number) room.em
                .createNativeQuery("select sum(coalesce(seq_tup_read, 0)"
                        + " + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables")
                .getSingleResult();
        return rows.longValue();
    }

    /** Each of ten purposes by each of them, with the line of the log behind it. */
    static void seed(House house) {
        house.in(house.dev, room -> {
            for (String sql : new String[] {
                "insert into alongside_consent_subject (subject_key, status, created_ms)"
                        + " select 'p' || n, 'ACTIVE', 0 from generate_series(1, " + PEOPLE + ") n",
                "insert into alongside_consent_identity (person, subject_key, place)"
                        + " select gen_random_uuid(), 'p' || n, 0 from generate_series(1, " + PEOPLE + ") n",
                "insert into alongside_consent_record (id, subject_key, purpose_id, scope_key, controller, state,"
                        + " state_seq, since_ms, decision_basis, version)"
                        + " select gen_random_uuid(), 'p' || n, p.id, '*', 'US', 'GIVEN', 0, 0, 'SELF', 1"
                        + " from generate_series(1, " + PEOPLE + ") n,"
                        + " (select id from alongside_consent_purpose order by code limit 10) p",
                "insert into alongside_consent_event (id, log_seq, record_id, event_type, decision_basis, consent_type,"
                        + " occurred_ms, recorded_ms, decided_by_key, recorded_by_key, channel, leaf_hash, prev_link,"
                        + " link_hash)"
                        + " select gen_random_uuid(), 1000 + row_number() over (), r.id, 'GIVEN', 'SELF', 'EXPLICIT', 0, 0,"
                        + " r.subject_key, r.subject_key, 'WEB', md5(r.id::text), md5(r.id::text), md5(r.id::text)"
                        + " from alongside_consent_record r where r.subject_key like 'p%' and r.scope_key = '*'",
                "update alongside_consent_head set seq = 1000000",
                "analyze"
            }) {
                room.em.createNativeQuery(sql).executeUpdate();
            }
        });
    }
}
