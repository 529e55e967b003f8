package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.alongside.consent.asking.QuestionSnapshot;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.notices.Wording.Line;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures, sound and films that leads bring for a question: told by their bytes, sealed, and missed when touched. */
class NoticeMediaIT {
    private static final String QUOTE = "QUOTE_NO_NAME";
    private static final byte[] SOUND = bytes("OggS a voice that reads the question");
    private static final byte[] FILM = bytes("\u0000\u0000\u0000\u0018ftypmp42 hands that sign the question");

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-6")
    void whatWasBroughtIsPublishedWithTheWordsAndAChangedByteMakesThatFormUnaskable(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, card, "The bus");
            DraftSnapshot draft = Publishing.started(house, QUOTE, Change.MINOR);
            String picture = house.as(house.ruth, room -> room.notices.upload(draft.id(), in(drawn())));
            Publishing.write(house, draft, Variant.EASY_READ, "May we use your words?");
            Wording words = Publishing.asking(draft, Variant.STANDARD, "May we print your words?");
            house.in(
                    house.ruth,
                    room -> room.notices.write(draft.id(), edits(room, draft), Variant.STANDARD, with(words, picture)));
            add(house, draft, Variant.AUDIO, SOUND);
            add(house, draft, Variant.BSL_VIDEO, FILM);
            String before = form(house, draft, Variant.AUDIO).sha256();
            add(house, draft, Variant.AUDIO, bytes("OggS another voice"));
            assertThat(form(house, draft, Variant.AUDIO).sha256())
                    .as("the recording is part of the sealed form")
                    .isNotEqualTo(before);
            add(house, draft, Variant.AUDIO, SOUND);
            assertThat(form(house, draft, Variant.AUDIO).sha256()).isEqualTo(before);
            Publishing.check(house, draft.id());
            Publishing.publish(house, draft.id());

            for (Variant form : new Variant[] {Variant.STANDARD, Variant.AUDIO, Variant.BSL_VIDEO}) {
                QuestionSnapshot shown = house.as(house.joan, room -> room.questions.question(ask, form));
                assertThat(shown.shownAs()).isEqualTo(form);
                assertThat(shown.pictures()).containsEntry(picture, picture);
            }
            UUID film = question(house, ask, Variant.BSL_VIDEO).rendition();
            change(
                    house,
                    Objects.requireNonNull(
                            question(house, ask, Variant.BSL_VIDEO).pictures().get("recording")));
            refused("consent.noticeTampered", () -> question(house, ask, Variant.BSL_VIDEO));
            refused(
                    "consent.noticeTampered",
                    () -> house.in(house.joan, room -> room.consent.answer(ask, Answer.YES, film, UUID.randomUUID())));
            assertThat(question(house, ask, Variant.AUDIO).shownAs()).isEqualTo(Variant.AUDIO);

            change(house, picture);
            for (Variant form : new Variant[] {Variant.STANDARD, Variant.AUDIO}) {
                refused("consent.noticeTampered", () -> question(house, ask, form));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoSuchFileOrTooLargeIsRefusedWhereItWasChosen(Kind kind) {
        try (House house = new House(kind)) {
            DraftSnapshot draft = Publishing.started(house, QUOTE, Change.MINOR);
            refusedAt("sound", "platform.fileKind", () -> add(house, draft, Variant.AUDIO, FILM));
            refusedAt("film", "platform.fileKind", () -> add(house, draft, Variant.BSL_VIDEO, SOUND));
            refusedAt("film", "platform.fileKind", () -> add(house, draft, Variant.BSL_VIDEO, drawn()));
            refusedAt("sound", "platform.fileEmpty", () -> add(house, draft, Variant.AUDIO, new byte[0]));
            refusedAt("upload", "platform.notAPicture", () -> upload(house, draft, in(SOUND)));
            refusedAt("upload", "platform.fileEmpty", () -> upload(house, draft, in(new byte[0])));
            refusedAt("upload", "platform.fileTooLarge", () -> upload(house, draft, large(drawn())));
            refusedAt(
                    "sound",
                    "platform.fileTooLarge",
                    () -> house.in(
                            house.ruth,
                            room -> room.notices.add(draft.id(), edits(room, draft), Variant.AUDIO, large(SOUND))));
            assertThat(house.as(house.ruth, room -> room.notices.draft(draft.id()))
                            .forms())
                    .as("nothing was kept")
                    .hasSameSizeAs(draft.forms());
        }
    }

    private static Wording with(Wording old, String picture) {
        return new Wording(
                old.title(),
                old.question(),
                new Line(picture, "Two people on a bench", ""),
                old.lines(),
                old.choice(),
                old.yes(),
                old.no(),
                old.notNow(),
                old.help(),
                old.terms());
    }

    private static void add(House house, DraftSnapshot draft, Variant form, byte[] file) {
        house.in(house.ruth, room -> room.notices.add(draft.id(), edits(room, draft), form, in(file)));
    }

    private static void upload(House house, DraftSnapshot draft, InputStream file) {
        house.in(house.ruth, room -> room.notices.upload(draft.id(), file));
    }

    private static long edits(Room room, DraftSnapshot draft) {
        return room.notices.draft(draft.id()).edits();
    }

    private static RenditionSnapshot form(House house, DraftSnapshot draft, Variant form) {
        return house.as(house.ruth, room -> room.notices.draft(draft.id()))
                .form(form)
                .orElseThrow()
                .words();
    }

    private static QuestionSnapshot question(House house, UUID ask, Variant form) {
        return house.as(house.joan, room -> room.questions.question(ask, form));
    }

    /** One byte, behind our back. */
    private static void change(House house, String sha256) {
        house.in(house.dev, room -> {
            Object[] piece = (Object[]) room.em
                    .createNativeQuery("select p.bytes, cast(p.file_id as varchar(36)) from alongside_file_piece p,"
                            + " alongside_consent_media m where m.file_id = p.file_id and p.no = 0 and m.sha256 = ?")
                    .setParameter(1, sha256)
                    .getSingleResult();
            byte[] bytes = ((byte[]) piece[0]).clone();
            bytes[bytes.length - 1]++;
            room.em
                    .createNativeQuery("update alongside_file_piece set bytes = ? where no = 0 and file_id = ?")
                    .setParameter(1, bytes)
                    .setParameter(2, UUID.fromString(piece[1].toString()))
                    .executeUpdate();
        });
    }

    private static InputStream in(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    /** Begins as it should, and goes on for too long. */
    private static InputStream large(byte[] head) {
        return new SequenceInputStream(in(head), in(new byte[20 << 20]));
    }

    private static byte[] drawn() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static void refusedAt(String field, String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).contains(field);
        });
    }
}
