package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.reading.OpenCard;
import org.alongside.platform.files.FileKind;
import org.alongside.platform.files.KeptFile;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept with an answer from paper, and the picture of the slip, which is there only by the person's own tick. */
@ParameterizedClass
@EnumSource
class ScanIT {
    private final Joan joan;

    ScanIT(Kind kind) {
        joan = new Joan(kind);
    }

    @Test
    @Tag("boards-G38")
    void anAnswerFromPaperSaysWhoEnteredItWhenHowReadBackAndCheckedWithItsPictureAndWeighsTheSame() throws IOException {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.AGREE);
        joan.people.later(Duration.ofDays(2));
        enter(code, new Scan(new ByteArrayInputStream(picture()), true), ReadBack.YES);

        OpenCard card = joan.card();
        StampSnapshot stamp = Objects.requireNonNull(
                card.answerOf(joan.people.joan).orElseThrow().stamp());
        assertThat(stamp.by()).as("who").isEqualTo(joan.people.amina);
        assertThat(stamp.madeAt()).as("when").isEqualTo(joan.people.now());
        assertThat(stamp.route()).as("channel").isEqualTo(Route.PAPER);
        assertThat(stamp.readBack()).as("read back").isEqualTo(ReadBack.YES);
        joan.people.act(joan.people.dev, beans -> beans.get(StampService.class).check(stamp.thing()));
        assertThat(joan.typedForJoan())
                .filteredOn(it -> it.thing().equals(stamp.thing()))
                .as("a second person")
                .extracting(StampSnapshot::checkedBy)
                .containsExactly(joan.people.dev);

        CameBack back = back(joan.people.joan);
        assertThat(back.scanned()).as("by her own tick").isTrue();
        for (UUID reader : List.of(joan.people.joan, joan.people.amina, joan.people.dev)) {
            assertThat(scan(reader, back.slip()).kind()).isEqualTo(FileKind.PNG);
        }
        for (UUID other : List.of(joan.people.claire, joan.people.tom)) {
            Joan.refused("platform.notFound", () -> scan(other, back.slip()));
        }

        ReplyForm again = joan.open(joan.people.amina, code);
        assertThat(again.answered()).as("repeats are flagged").isTrue();
        Joan.refused("home.replyTwice", () -> {
            enter(code, null, ReadBack.YES);
            return code;
        });
        long version = joan.snapshot().version();
        joan.people.act(
                joan.people.amina,
                beans -> beans.get(ConversationService.class).answer(joan.card, AnswerKind.YES, null, version));
        assertThat(joan.card().yeses())
                .as("one from paper and one from the screen")
                .isEqualTo(2);
    }

    @Test
    @Tag("boards-G38")
    void withoutTheTickNoPictureIsKept() throws IOException {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.AGREE);
        Scan unasked = new Scan(new ByteArrayInputStream(picture()), false);
        Joan.refused("home.scanNotAllowed", () -> {
            enter(code, unasked, ReadBack.YES);
            return code;
        });
        assertThat(joan.open(joan.people.amina, code).answered()).isFalse();
        enter(code, null, ReadBack.NO);
        assertThat(back(joan.people.joan).scanned()).isFalse();
    }

    @Test
    void aSheetOfPdfIsKeptAndOtherThingsAreNot() {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.AGREE);
        Joan.refused("platform.notAPicture", () -> {
            enter(code, bytes("just words"), ReadBack.YES);
            return code;
        });
        Joan.refused("platform.fileEmpty", () -> {
            enter(code, bytes(""), ReadBack.YES);
            return code;
        });
        enter(code, bytes("%PDF-1.7 a slip"), ReadBack.YES);
        assertThat(scan(joan.people.joan, back(joan.people.joan).slip()).kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    void thePictureGoesWhenThePersonSaysSoWhenItsSlipEndsAndWhenTheyAreForgotten() throws IOException {
        for (Runnable end : List.<Runnable>of(
                () -> joan.people.act(
                        joan.people.joan,
                        beans -> beans.get(CameBackService.class)
                                .drop(back(joan.people.joan).slip())),
                () -> joan.people.act(
                        joan.people.amina, beans -> beans.get(PaperKeeps.class).beforeErasing(joan.people.joan)),
                () -> {
                    joan.people.later(Duration.ofDays(91));
                    joan.people.act(
                            joan.people.amina,
                            beans -> beans.get(SweepService.class).round());
                })) {
            String code = Joan.code(joan.pack(joan.people.amina), SlipKind.WISH);
            joan.people.later(Duration.ofMinutes(1));
            Scan scan = new Scan(new ByteArrayInputStream(picture()), true);
            joan.people.act(
                    joan.people.amina,
                    beans -> beans.get(ReplyService.class)
                            .enter(
                                    code,
                                    new Reply(Choice.RING, null, null, null, null, Map.of(), scan),
                                    how(ReadBack.YES)));
            UUID file = scan(joan.people.joan, back(joan.people.joan).slip()).id();
            assertThat(count(file)).isOne();
            end.run();
            assertThat(count(file)).isZero();
        }
    }

    private long count(UUID file) {
        return TestDatabase.transaction(
                joan.people.entities,
                em -> ((Number) em.createNativeQuery("select count(*) from alongside_file_piece where file_id = ?")
                                .setParameter(1, file)
                                .getSingleResult())
                        .longValue());
    }

    private CameBack back(UUID reader) {
        return joan.people
                .as(reader, beans -> beans.get(CameBackService.class).of(null))
                .get(0);
    }

    private KeptFile scan(UUID reader, UUID slip) {
        return joan.people.as(reader, beans -> beans.get(CameBackService.class).scan(slip));
    }

    private void enter(String code, @Nullable Scan scan, ReadBack readBack) {
        joan.people.act(
                joan.people.amina,
                beans -> beans.get(ReplyService.class)
                        .enter(code, new Reply(Choice.YES, null, null, null, null, Map.of(), scan), how(readBack)));
    }

    private Behalf how(ReadBack readBack) {
        return new Behalf(null, Route.PAPER, LocalDate.ofInstant(joan.people.now(), ZoneOffset.UTC), readBack);
    }

    private static Scan bytes(String text) {
        return new Scan(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), true);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
