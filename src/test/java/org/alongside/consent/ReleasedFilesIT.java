package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.ExportStatus;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.release.Releasing;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.testing.Engine;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a file that is let out, and of one that cannot be. */
class ReleasedFilesIT {
    private static final String WORDS = "Respite at home, not only away";
    private static final String PLACE = "The report on our website";
    private static final NewExport REPORT = new NewExport("Yearly report", PLACE, Reach.R2);
    private static final byte[] FILE = "the report".getBytes(StandardCharsets.UTF_8);

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void eachCopyIsCountedAndWhoeverTakesItDownIsToldHowManyStayOut(Engine engine) throws Exception {
        try (House house = new House(engine)) {
            house.vault = outside();
            UUID record = house.usedAt(house.joan, card, WORDS);
            UUID out = made(house);
            assertThat(fetch(house, out)).isEqualTo(FILE);
            fetch(house, out);
            assertThatObject(house.as(house.amina, room -> room.release.snapshot(out)))
                    .satisfies(export -> {
                        assertThat(export.downloads()).isEqualTo(2);
                        assertThat(export.current()).isTrue();
                    });

            house.in(house.joan, room -> room.consent.withdraw(record));
            assertThatList(house.as(house.amina, room -> room.tasks.mine()))
                    .singleElement()
                    .satisfies(task -> {
                        assertThat(task.location()).isEqualTo(PLACE);
                        assertThat(task.downloads()).isEqualTo(2);
                    });
            assertThat(house.as(house.amina, room -> room.release.snapshot(out)).current())
                    .isFalse();
            assertThatThrownBy(() -> fetch(house, out)).hasMessage("consent.exportStale");
            assertThat(house.as(house.amina, room -> room.release.snapshot(out)).downloads())
                    .as("who got nothing is not counted")
                    .isEqualTo(2);
        }
    }

    /** "Stop everything", said while it is made, is a record of its own that no line of the export names. */
    @ParameterizedTest
    @EnumSource
    void aStopForEverythingWhileItIsMadeIsSeenToo(Engine engine) {
        try (House house = new House(engine)) {
            house.usedAt(house.joan, card, WORDS);
            UUID wide = house.as(
                    house.amina,
                    room -> room.ask.ask(house.joan.id(), "QUOTE_NO_NAME", Scope.everything(), "anywhere", ""));
            UUID everything = house.answer(house.joan, wide, Answer.YES).record();
            UUID export = house.as(house.amina, room -> room.release.prepare(REPORT, List.of(item(house))))
                    .id();
            ExportStatus status = house.as(house.amina, room -> {
                assertThat(room.decisions.get(everything).at(0))
                        .as("read before, as pages do")
                        .isEqualTo(ConsentState.GIVEN);
                house.in(house.joan, other -> other.consent.withdraw(everything));
                return room.release.release(export, "0");
            });
            assertThat(status).isEqualTo(ExportStatus.STALE);
        }
    }

    /** A file where the folder should be: nothing can be written, as when a disk is full. */
    @ParameterizedTest
    @EnumSource
    void noRoomForTheFileIsSaidPlainlyAndNothingIsOutOrLost(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            Path folder = Files.createTempDirectory("alongside-outside");
            house.vault = new Vault(folder);
            Files.writeString(folder.resolve("making"), "in the way");
            house.usedAt(house.joan, card, WORDS);
            long before = house.as(house.dev, room -> room.log.headSeq());
            assertThatThrownBy(() -> made(house)).isInstanceOf(Refusal.class).hasMessage("consent.exportNoRoom");
            assertThat(house.<Long>as(house.dev, room -> room.log.headSeq())).isEqualTo(before);
            assertThat(status(house)).isEqualTo("DROPPED");
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isTrue();

            Files.delete(folder.resolve("making"));
            assertThat(fetch(house, made(house))).isEqualTo(FILE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatDiedInTheMiddleLeavesNothingHalfOut(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            Path folder = Files.createTempDirectory("alongside-outside");
            house.vault = new Vault(folder);
            house.usedAt(house.joan, card, WORDS);
            Files.createDirectories(folder.resolve("making"));

            UUID released = prepared(house);
            Files.write(folder.resolve("making").resolve(released.toString()), FILE);
            house.in(house.amina, room -> room.release.release(released, "0"));
            assertThatThrownBy(() -> fetch(house, released)).hasMessage("consent.exportNotReady");

            UUID halfMade = prepared(house);
            Files.write(folder.resolve("making").resolve(halfMade.toString()), FILE);
            round(house);
            assertThat(fetch(house, released)).as("brought to its place").isEqualTo(FILE);
            assertThat(left(folder)).as("may still be at work").isEqualTo(1);

            house.later(Duration.ofMinutes(16));
            round(house);
            assertThat(left(folder)).isZero();
            assertThatThrownBy(() -> house.in(house.amina, room -> room.release.release(halfMade, "0")))
                    .hasMessage("consent.exportNotReady");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereLocksAreNotProvenNothingLeaves(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            house.vault = outside();
            house.usedAt(house.joan, card, WORDS);
            house.locksProven = false;
            assertThatThrownBy(() -> made(house)).hasMessage("consent.locksUnproven");
            assertThat(status(house)).isEqualTo("DROPPED");
            house.locksProven = true;
            assertThat(fetch(house, made(house))).isEqualTo(FILE);
        }
    }

    private UUID made(House house) {
        return house.outOfTransactions(
                        house.amina,
                        room -> room.the(Releasing.class).release(REPORT, List.of(item(house)), items -> FILE))
                .id();
    }

    private UUID prepared(House house) {
        return house.as(house.amina, room -> room.release.prepare(REPORT, List.of(item(house))))
                .id();
    }

    private static byte[] fetch(House house, UUID export) {
        return house.outOfTransactions(
                house.amina, room -> room.the(Releasing.class).fetch(export));
    }

    private static void round(House house) {
        house.outOfTransactions(house.amina, room -> {
            room.the(Releasing.class).round();
            return room;
        });
    }

    private static String status(House house) {
        return house.as(
                house.dev,
                room -> room.em
                        .createNativeQuery("select status from alongside_consent_export")
                        .getSingleResult()
                        .toString());
    }

    private static long left(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("making"))) {
            return files.count();
        }
    }

    private static Vault outside() throws IOException {
        return new Vault(Files.createTempDirectory("alongside-outside"));
    }

    private ExportItem item(House house) {
        return new ExportItem(
                "QUOTE_NO_NAME", new GateQuestion(house.joan.id(), Scope.of(card), WORDS), card, PartOfPerson.QUOTED);
    }
}
