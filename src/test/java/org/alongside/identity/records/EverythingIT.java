package org.alongside.identity.records;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.SourceFiles;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.people.Nobody;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.text.Texts;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.SettingsOf;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person with a row in every table: all of it is shown to them, and after they are forgotten nothing leads to them. */
class EverythingIT {
    private static final SettingsOf SETTINGS = new SettingsOf(Map.of());

    /** Found by the person's name and no id; the row here has another name on it. */
    private static final String BY_NAME = "alongside_meeting_item";

    private final UUID joan = UUID.randomUUID();
    private final List<Held> held = new ArrayList<>();

    @Test
    @Tag("consent-39")
    void theWayToComplainIsOnEveryReceiptAndOnThePageOfChoices() {
        for (String page : List.of("consent/receipt", "consent/choices")) {
            assertThat(SourceFiles.text(Path.of("src/main/webapp", page + ".xhtml")))
                    .contains("#{text.of('consent.complain', site.contactPhone)}");
        }
        assertThat(new Texts().of(Texts.STANDARD, "consent.complain", "")).contains("Information Commissioner");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("consent-39")
    void whatEveryTableHoldsIsInThePack(Kind kind) {
        TestDatabase database = Databases.migrated(kind);
        try (EntityManagerFactory entities = database.entities()) {
            Map<String, String> marks = fill(database, entities);
            Pack pack = TestDatabase.transaction(
                    entities, em -> beans(em).get(Packing.class).pack(joan, Texts.STANDARD));
            String json = PackFile.json(pack);
            String html = PackFile.html(pack);
            for (Held one : held) {
                if (one.ofPeople() && !BY_NAME.equals(one.table())) {
                    one.shown().forEach((label, sql) -> {
                        String mark = marks.get(one.table() + "." + label);
                        if (mark != null) {
                            assertThat(json.contains(mark))
                                    .as(one.table() + "." + label)
                                    .isTrue();
                        }
                    });
                }
            }
            assertThat(html).contains(marks.get("alongside_card_comment.words"), marks.get("alongside_card.words"));
            assertThat(json).doesNotContain(joan.toString());
            Pack other = TestDatabase.transaction(
                    entities, em -> beans(em).get(Packing.class).pack(Nobody.MEMBER, Texts.EASY_READ));
            assertThat(PackFile.json(other))
                    .as("and nothing of it in anybody else's")
                    .doesNotContain(marks.values().stream()
                            .filter(it -> it.length() > 6)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("consent-37")
    void whoeverIsForgottenIsLedToByNothingButWhatIsDeclaredToStay(Kind kind) {
        TestDatabase database = Databases.migrated(kind);
        try (EntityManagerFactory entities = database.entities()) {
            Map<String, String> marks = fill(database, entities);
            Schema schema = new Schema(database);
            Set<String> staying = held.stream()
                    .flatMap(one -> one.ties().stream()
                            .filter(tie -> tie.fate() == Fate.STAYS && tie.through() == null)
                            .map(tie -> one.table() + "." + tie.column()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(where(schema, entities, joan.toString()))
                    .contains("alongside_card.author", "alongside_person.id")
                    .hasSizeGreaterThan(40);

            run(entities, beans -> beans.get(Eraser.class).erase(joan));

            assertThat(where(schema, entities, joan.toString())).isEqualTo(staying);
            assertThat(staying)
                    .as("and no more than this stays by number")
                    .containsExactly(
                            "alongside_account_merge.gone",
                            "alongside_account_merge.kept",
                            "alongside_account_unmerge.undone_by",
                            "alongside_audit.person",
                            "alongside_audit.subject",
                            "alongside_erasure.person");
            for (Held one : held) {
                boolean gone = one.ties().stream().anyMatch(tie -> tie.own() && tie.fate() == Fate.DELETED)
                        && !one.table().equals("alongside_meeting_writing");
                one.columns().stream()
                        .filter(column -> gone || one.emptied().containsKey(column))
                        .map(column -> marks.get(one.table() + "." + column))
                        .filter(mark -> mark != null && mark.length() > 6)
                        .forEach(mark -> assertThat(where(schema, entities, mark))
                                .as(one.table())
                                .isEmpty());
            }
            assertThat(one(entities, "select cast(author as varchar) from alongside_card_comment"))
                    .as("what others answered stays, and is somebody's")
                    .isEqualTo(Nobody.MEMBER.toString());
            assertThat(one(entities, "select words from alongside_card_comment"))
                    .isEqualTo(marks.get("alongside_card_comment.words"));
            assertThat(one(entities, "select status from alongside_consent_subject"))
                    .isEqualTo("ERASED");

            run(entities, beans -> beans.get(Eraser.class).erase(joan));
            assertThat(where(schema, entities, joan.toString())).isEqualTo(staying);
        }
    }

    private Map<String, String> fill(TestDatabase database, EntityManagerFactory entities) {
        Schema schema = new Schema(database);
        run(entities, beans -> beans.get(PurposeService.class).publishStarters());
        return TestDatabase.transaction(entities, em -> {
            beans(em).get(Keepers.class).all().forEach(room -> held.addAll(room.held()));
            Filling filling = new Filling(schema, held, em, joan);
            filling.fill(em);
            return filling.marks;
        });
    }

    /** Every column in which a value stands, among all ids and texts of the database; a table is read once. */
    private static Set<String> where(Schema schema, EntityManagerFactory entities, String value) {
        return TestDatabase.transaction(entities, em -> {
            Set<String> found = new TreeSet<>();
            schema.tables.forEach((table, columns) -> {
                List<String> names = columns.stream()
                        .filter(Schema.Column::holds)
                        .map(Schema.Column::name)
                        .toList();
                if (!names.isEmpty()) {
                    Object row = em.createNativeQuery(names.stream()
                                    .map(name -> "max(case when cast(" + name + " as varchar) like '%" + value
                                            + "%' then 1 else 0 end)")
                                    .collect(Collectors.joining(", ", "select ", " from " + table)))
                            .getSingleResult();
                    Object[] each = row instanceof Object[] many ? many : new Object[] {row};
                    for (int i = 0; i < each.length; i++) {
                        if (each[i] instanceof Number here && here.intValue() == 1) {
                            found.add(table + "." + names.get(i));
                        }
                    }
                }
            });
            return found;
        });
    }

    private static String one(EntityManagerFactory entities, String query) {
        return TestDatabase.transaction(
                entities, em -> em.createNativeQuery(query).getSingleResult().toString());
    }

    private static void run(EntityManagerFactory entities, Consumer<Beans> work) {
        Function<EntityManager, Boolean> all = em -> {
            work.accept(beans(em));
            return true;
        };
        TestDatabase.transaction(entities, all);
    }

    private static Beans beans(EntityManager em) {
        return Rooms.beans(em, SETTINGS);
    }
}
