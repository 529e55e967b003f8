package org.alongside.identity.merging;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Method;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.InvitationWish;
import org.alongside.identity.records.Filling;
import org.alongside.identity.records.Keepers;
import org.alongside.identity.records.Rooms;
import org.alongside.identity.records.Schema;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.platform.records.Held;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.SettingsOf;
import org.alongside.testing.TestDatabase;

/** Joan twice on a real database: her own account, and another with a row in every table; some things both have. */
final class TwoAccounts implements AutoCloseable {
    private static final SettingsOf SETTINGS = new SettingsOf(Map.of("alongside.admin.principals", "amina"));

    /** These change by coming and going, and by being written down; a merge adds to them. */
    private static final Set<String> TELLING = Set.of(
            "alongside_audit",
            "alongside_person_news",
            "alongside_session",
            "alongside_invitation",
            "alongside_person",
            "alongside_consent_event",
            "alongside_consent_head",
            "alongside_consent_epoch",
            "alongside_account_merge",
            "alongside_account_unmerge",
            "alongside_account_proof",
            "alongside_attempt",
            "alongside_revision",
            "alongside_limit_gate",
            "alongside_file",
            "alongside_file_piece",
            "alongside_lease",
            "alongside_secret");

    final UUID other = UUID.randomUUID();
    final UUID amina;
    final UUID joan;
    final String code;

    private final TestDatabase database;
    private final EntityManagerFactory entities;
    private final Schema schema;
    private final List<Held> held = new ArrayList<>();
    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    TwoAccounts(Kind kind) {
        database = Databases.migrated(kind);
        entities = database.entities();
        schema = new Schema(database);
        TestDatabase.transaction(entities, em -> {
            beans(em).get(PurposeService.class).publishStarters();
            return true;
        });
        TestDatabase.transaction(entities, em -> {
            beans(em).get(Keepers.class).all().forEach(room -> held.addAll(room.held()));
            new Filling(schema, held, em, other).fill(em);
            return true;
        });
        amina = TestDatabase.transaction(
                entities,
                em -> beans(em)
                        .get(PersonService.class)
                        .staffMember("amina", "Amina Yusuf")
                        .id());
        UUID dev = TestDatabase.transaction(
                entities,
                em -> beans(em)
                        .get(PersonService.class)
                        .staffMember("dev", "Dev Patel")
                        .id());
        joan = TestDatabase.transaction(
                entities,
                em -> beans(em)
                        .get(PersonService.class)
                        .addMember(
                                amina,
                                new NewMember(
                                        "Joan Price",
                                        "",
                                        false,
                                        amina,
                                        LocalDate.now(ZoneOffset.UTC).plusDays(99)))
                        .id());
        sql("update alongside_person set contact = '" + amina + "', deputy = '" + dev
                + "', ends_on = current_date + 99 where id in ('" + joan + "', '" + other + "')");
        for (String both : List.of(
                "alongside_board_member",
                "alongside_card_answer",
                "alongside_need",
                "alongside_meeting_seat",
                "alongside_meeting_signature")) {
            again(both);
        }
        sql("insert into alongside_consent_subject (subject_key, status, created_ms) values ('joanskey', 'ACTIVE', 1)");
        sql("insert into alongside_consent_identity (person, subject_key) values ('" + joan + "', 'joanskey')");
        code = newCode(other);
    }

    /** The same row once more, as Joan's. */
    private void again(String table) {
        String columns = schema.columns(table).stream().map(Schema.Column::name).collect(Collectors.joining(", "));
        String values = schema.columns(table).stream()
                .map(column -> switch (column.name()) {
                    case "id" -> "cast('" + UUID.randomUUID() + "' as uuid)";
                    case "person" -> "cast('" + joan + "' as uuid)";
                    default -> column.name();
                })
                .collect(Collectors.joining(", "));
        sql("insert into " + table + " (" + columns + ") select " + values + " from " + table + " where person = '"
                + other + "'");
    }

    String newCode(UUID whom) {
        return as(
                amina,
                beans -> beans.get(InvitationService.class)
                        .invite(whom, InvitationWish.slip())
                        .way()
                        .code());
    }

    String comesIn(UUID who) {
        return TestDatabase.transaction(
                entities,
                em -> beans(em)
                        .get(SessionService.class)
                        .complete(who, Method.SLIP, Hold.plain())
                        .token());
    }

    void proves(String session, String typed) {
        as(joan, beans -> {
            beans.get(MergeService.class).prove(session, typed);
            return true;
        });
    }

    boolean tries(CountDownLatch start, UUID who, String session) throws InterruptedException {
        start.await();
        try {
            as(who, beans -> beans.get(MergeService.class).merge(session));
            return true;
        } catch (RuntimeException e) {
            // whoever comes second is refused, by a rule or by the database
            return false;
        }
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    <T> T as(UUID who, Function<Beans, T> work) {
        return TestDatabase.transaction(entities, em -> {
            Beans beans = beans(em);
            beans.get(CurrentPerson.class).actAs(beans.get(PersonService.class).snapshot(who));
            return work.apply(beans);
        });
    }

    void sql(String statement) {
        TestDatabase.transaction(entities, em -> em.createNativeQuery(statement).executeUpdate());
    }

    String one(String query) {
        return TestDatabase.transaction(
                entities, em -> em.createNativeQuery(query).getSingleResult().toString());
    }

    /** Every row of every table that a merge must bring back as it was. */
    Map<String, List<String>> everything() {
        Map<String, List<String>> all = new TreeMap<>();
        schema.tables.forEach((table, columns) -> {
            if (!TELLING.contains(table)) {
                String row = columns.stream()
                        .map(column -> "coalesce(cast(" + column.name() + " as varchar), '-')")
                        .collect(Collectors.joining(" || '|' || "));
                List<?> rows = TestDatabase.transaction(
                        entities,
                        em -> em.createNativeQuery("select " + row + " from " + table + " order by 1")
                                .getResultList());
                all.put(table, rows.stream().map(Object::toString).toList());
            }
        });
        return all;
    }

    Set<String> movingColumnsThatStillLeadTo(UUID person) {
        Set<String> found = new TreeSet<>();
        held.forEach(it -> it.ties().stream()
                .filter(tie -> tie.moves())
                .filter(tie -> !one("select count(*) from " + it.table() + " where " + tie.column() + " = '" + person
                                + "'")
                        .equals("0"))
                .forEach(tie -> found.add(it.table() + "." + tie.column())));
        return found;
    }

    private Beans beans(jakarta.persistence.EntityManager em) {
        return Rooms.beans(em, SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Override
    public void close() {
        entities.close();
    }
}
