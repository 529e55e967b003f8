package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.erasure.KeyService;
import org.alongside.consent.records.Journal;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.release.PreparedExport;
import org.alongside.consent.restore.JournalService;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drill: yesterday's backup comes back, and a yes that was stopped today must not come back with it. */
class RestoreIT {
    private static final String WORDS = "Respite at home, not only away";

    private final Artefact stopped = new Artefact("card", UUID.randomUUID());
    private final Artefact running = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-36")
    void yesterdaysBackupLetsNothingOutUntilTodaysStopsAreSaidAgain(Kind kind) throws Exception {
        try (House house = new House(kind);
                Transcript said = new Transcript("restore-drill", kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            UUID record = house.usedAt(
                    house.joan, stopped, WORDS, new UsePlace("The website", Reach.R2, PartOfPerson.QUOTED));
            house.usedAt(house.tom, running, WORDS, new UsePlace("The summary", Reach.R1, PartOfPerson.QUOTED));
            house.in(house.amina, room -> room.checkpoints.round());
            Backup yesterday = Backup.of(house);
            tell(house, said, "day 1: two yeses run, a backup is made");

            house.later(Duration.ofHours(20));
            house.in(house.joan, room -> room.consent.withdraw(record));
            rounds(house);
            house.later(Duration.ofHours(2));
            house.in(house.amina, room -> room.checkpoints.round());
            assertThat(frozen(house)).isFalse();
            tell(house, said, "day 2: Joan stops hers; it is written down outside as well");

            yesterday.comesBack(house);
            tell(house, said, "the disk dies, and the backup of day 1 comes back");
            assertThat(house.gate(house.joan, stopped, WORDS).state())
                    .as("before anybody has looked, the stopped yes is alive again")
                    .isEqualTo(ConsentState.GIVEN);
            house.in(house.amina, room -> room.restore.round());
            assertThat(frozen(house)).isTrue();
            tell(house, said, "the first look at what lies outside: public uses are frozen");
            assertThat(house.gate(house.joan, stopped, WORDS).permitted()).isFalse();
            assertThat(house.gate(house.tom, running, WORDS).permitted())
                    .as("nothing public runs, not even what nobody stopped")
                    .isFalse();
            assertThatThrownBy(() -> house.in(house.amina, room -> {
                        PreparedExport made =
                                room.release.prepare(new NewExport("Report", "Print", Reach.R4), List.of());
                        room.release.release(made.id(), "0");
                    }))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("consent.frozen");
            said.line("a report is to go out", "refused: consent.frozen");
            rounds(house);
            assertThatThrownBy(() -> house.in(house.amina, room -> room.restore.catchUp()))
                    .as("only the lead")
                    .hasMessage("consent.leadOnly");

            assertThatObject(house.as(house.ruth, room -> room.restore.catchUp()))
                    .isEqualTo(1);
            tell(house, said, "the lead presses catch up: 1 stop is said again");
            assertThat(frozen(house)).isFalse();
            assertThat(house.gate(house.joan, stopped, WORDS).state()).isEqualTo(ConsentState.WITHDRAWN);
            assertThat(house.gate(house.tom, running, WORDS).permitted()).isTrue();
            assertThatList(house.as(house.amina, room -> room.tasks.mine()))
                    .as("and the website is a task again")
                    .hasSize(1);
            rounds(house);
            house.in(house.amina, room -> room.restore.round());
            assertThat(frozen(house)).isFalse();
            assertThat(house.as(house.ruth, room -> room.logs.verdict()).holds())
                    .isTrue();
            said.line("the log is verified", house.as(house.ruth, room -> room.logs.verdict()));
        }
    }

    private void tell(House house, Transcript said, String done) {
        said.line(
                done,
                "frozen " + frozen(house) + ", Joan's words "
                        + house.gate(house.joan, stopped, WORDS).permitted() + ", Tom's words "
                        + house.gate(house.tom, running, WORDS).permitted());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-36")
    void whoeverWasForgottenSinceIsForgottenAgainAndAnObjectionStaysOne(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
            house.usedAt(house.joan, stopped, WORDS);
            house.in(house.amina, room -> room.checkpoints.round());
            Backup yesterday = Backup.of(house);
            house.later(Duration.ofHours(20));
            house.in(house.ruth, room -> room.eraser.erase(house.joan.id()));
            house.in(house.ruth, room -> room.the(KeyService.class).round());
            rounds(house);
            yesterday.comesBack(house);
            house.in(house.amina, room -> room.restore.round());
            assertThat(frozen(house)).isTrue();
            assertThatObject(house.as(
                            house.dev,
                            room -> room.decisions.keysOf(house.joan.id()).size()))
                    .as("she is back with the backup")
                    .isEqualTo(1);
            house.in(house.ruth, room -> room.restore.catchUp());
            assertThatList(house.as(house.dev, room -> room.decisions.keysOf(house.joan.id())))
                    .isEmpty();
            assertThat(frozen(house)).isFalse();
            house.in(house.amina, room -> room.restore.round());
            rounds(house);
            house.in(house.amina, room -> room.restore.round());
            assertThat(frozen(house)).isFalse();
            assertThat(house.as(house.ruth, room -> room.logs.verdict()).holds())
                    .isTrue();
            Journal journal = new Journal(java.util.Objects.requireNonNull(house.vault));
            journal.add(new Journal.Stop(EventType.OBJECTED, 1_000, "link", "key", "QUOTE_NO_NAME", "*", 1));
            assertThat(journal.stops().get(journal.stops().size() - 1).type()).isEqualTo(EventType.OBJECTED);
        }
    }

    private static boolean frozen(House house) {
        return house.as(house.amina, room -> room.restore.frozen());
    }

    private static void rounds(House house) {
        house.in(house.amina, room -> room.the(JournalService.class).round());
    }

    /** The rows of the room's tables as they were, brought back without a trace of what came after. */
    private record Backup(List<String> tables) {
        private static final List<String> TABLES = List.of(
                "subject",
                "identity",
                "epoch",
                "record",
                "event",
                "head",
                "use",
                "ask",
                "receipt",
                "receipt_event",
                "task",
                "after",
                "checkpoint",
                "freeze");

        static Backup of(House house) {
            house.in(
                    house.dev,
                    room -> TABLES.forEach(table -> {
                        room.em
                                .createNativeQuery(
                                        "create table backup_" + table + " as select * from alongside_consent_" + table)
                                .executeUpdate();
                    }));
            return new Backup(TABLES);
        }

        void comesBack(House house) {
            house.in(house.dev, room -> {
                for (String table : List.of("event", "receipt", "receipt_event", "checkpoint")) {
                    String name = "alongside_consent_" + table;
                    String on = house.database.kind() == Kind.POSTGRESQL ? " on " + name : "";
                    sql(room, "drop trigger " + name + "_kept" + on);
                }
                for (int i = tables.size() - 1; i >= 0; i--) {
                    sql(room, "delete from alongside_consent_" + tables.get(i));
                }
                tables.forEach(table ->
                        sql(room, "insert into alongside_consent_" + table + " select * from backup_" + table));
            });
        }

        private static void sql(Room room, String sql) {
            room.em.createNativeQuery(sql).executeUpdate();
        }
    }
}
