package org.alongside.stories;

import static org.alongside.stories.Shelves.INSIDE;
import static org.alongside.stories.Shelves.PHOTO;
import static org.alongside.stories.Shelves.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Answer;
import org.alongside.consent.ConsentState;
import org.alongside.stories.PieceSnapshot.State;
import org.alongside.stories.pieces.StoriesKeep;
import org.alongside.stories.publishing.PublicPiece;
import org.alongside.stories.sight.FileService;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.MediaService;
import org.alongside.stories.telling.Taken;
import org.alongside.stories.telling.TendService;
import org.alongside.stories.telling.TidyService;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody in a picture has a say of their own, for each purpose. */
@ParameterizedClass
@EnumSource
class PicturesIT {
    private final Shelves house;
    private final UUID joan;
    private final UUID tom;
    private final UUID lee;
    private final UUID amina;
    private final UUID dev;

    PicturesIT(Kind kind) {
        house = new Shelves(kind);
        joan = house.people.joan;
        tom = house.people.tom;
        lee = house.people.lee;
        amina = house.people.amina;
        dev = house.people.dev;
    }

    @Test
    void aPictureShowsWhenEverybodyInItHasSaidYes() {
        UUID picture = house.brought(amina, Set.of(joan, tom));
        assertThat(house.seenBy(lee)).isEmpty();
        PieceSnapshot waiting = house.piece(dev, picture);
        assertThat(waiting.waiting()).containsExactly("Joan Price", "Tom Baker");
        assertThat(waiting.copy())
                .as("whoever looks after it sees that it waits, not the picture")
                .isNull();
        assertThat(house.piece(joan, picture).copy())
                .as("whoever is in it looks before they answer")
                .isNotNull();
        house.answer(joan, Answer.YES);
        assertThat(house.seenBy(lee)).isEmpty();
        house.answer(tom, Answer.YES);
        PieceSnapshot shown = house.piece(lee, picture);
        assertThat(shown.state()).isEqualTo(State.SHOWN);
        assertThat(shown.inIt()).as("names are for those who look after it").isEmpty();
        assertThat(fileOpens(lee, shown)).isTrue();
    }

    @Test
    @Tag("consent-28")
    void rightAfterAStopNoViewSearchThumbnailOrFileShowsThePicture() {
        UUID picture = shown();
        PieceSnapshot before = house.piece(lee, picture);
        assertThat(house.foundBy(lee, "bench")).hasSize(1);
        house.stop(tom, INSIDE);
        assertThat(house.foundBy(lee, "bench")).isEmpty();
        assertThat(house.seenBy(lee)).isEmpty();
        for (UUID who : Set.of(lee, joan, amina, dev)) {
            assertThat(fileOpens(who, before)).isFalse();
        }
        assertThat(house.piece(dev, picture).seenAs()).isEmpty();
    }

    @Test
    @Tag("consent-31")
    void oneStopBlocksOnlyThatPictureAndPurposeUntilACheckedMaskedCopy() {
        UUID picture = shown();
        UUID other = house.brought(amina, Set.of(joan));
        house.answer(joan, Answer.YES);
        forEveryone(picture);
        assertThat(house.everyone().pieces()).hasSize(1);
        long seq = house.count("select max(log_seq) from alongside_consent_event");

        house.stop(tom, PHOTO);
        assertThatThrownBy(house::everyone).hasMessage("stories.page");
        assertThat(house.piece(lee, picture).state()).as("the other purpose").isEqualTo(State.SHOWN);
        assertThat(house.piece(lee, other).state()).as("the other picture").isEqualTo(State.SHOWN);

        UUID copy = house.as(amina, beans -> beans.get(TendService.class).addMasked(picture, Set.of(tom), png()));
        assertThatThrownBy(house::everyone).as("nobody has looked").hasMessage("stories.page");
        assertThatThrownBy(() ->
                        house.act(amina, beans -> beans.get(TendService.class).checkCopy(picture, copy)))
                .hasMessage("stories.checkedByOther");
        assertThatThrownBy(() ->
                        house.act(dev, beans -> beans.get(TendService.class).checkCopy(other, copy)))
                .as("a copy of another picture")
                .hasMessage("stories.file");
        long size = house.as(dev, beans -> beans.get(FileService.class).file(copy, false))
                .size();
        assertThat(size).as("whoever checks sees it").isPositive();
        house.act(dev, beans -> beans.get(TendService.class).checkCopy(picture, copy));
        assertThat(house.everyone().pieces()).extracting(PublicPiece::copy).containsExactly(copy);

        assertThat(house.choice(joan, PHOTO).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(house.count("select count(*) from alongside_consent_event where log_seq > " + seq))
                .as("nothing but Tom's stop")
                .isEqualTo(1);
    }

    @Test
    @Tag("boards-G39")
    void noPictureIsForEveryoneWithoutAYesOfEverybodyInItToThat() {
        UUID picture = shown();
        assertThatThrownBy(() -> house.publish(picture)).hasMessage("stories.checkFirst");
        house.act(dev, beans -> beans.get(TendService.class).checkPeople(picture));
        house.publish(picture);
        assertThatThrownBy(house::everyone).as("nobody was asked").hasMessage("stories.page");
        house.act(amina, beans -> beans.get(FinishService.class).askEveryone(picture));
        house.answer(joan, Answer.YES);
        assertThatThrownBy(house::everyone).as("Tom has not answered").hasMessage("stories.page");
        house.answer(tom, Answer.YES);
        assertThat(house.everyone().pieces()).hasSize(1);
        assertThat(house.choice(tom, PHOTO).places()).hasSize(1);
    }

    @Test
    void othersInItAreNamedOrCannotBeRecognisedAndSomebodyElseSaysSo() {
        assertThatThrownBy(() -> add(Set.of(), Others.RECOGNISABLE)).hasMessage("stories.othersNotNamed");
        assertThatThrownBy(() -> add(Set.of(dev), Others.NOBODY)).hasMessage("stories.staffNotAsked");
        assertThatThrownBy(() -> add(Set.of(house.people.claire), Others.NOBODY))
                .hasMessage("stories.notOnBoard");
        UUID far = add(Set.of(), Others.NOT_RECOGNISABLE);
        assertThat(house.seenBy(lee)).isEmpty();
        assertThat(house.piece(dev, far).state()).isEqualTo(State.CHECK);
        assertThat(house.piece(dev, far).copy()).as("to look at").isNotNull();
        assertThatThrownBy(() ->
                        house.act(amina, beans -> beans.get(TendService.class).checkPeople(far)))
                .hasMessage("stories.checkedByOther");
        house.act(dev, beans -> beans.get(TendService.class).checkPeople(far));
        assertThat(house.piece(lee, far).state()).isEqualTo(State.SHOWN);
    }

    @Test
    void membersBringPicturesTooAndMistakesAreRefused() {
        UUID own = house.brought(joan, Set.of(joan));
        house.answer(joan, Answer.YES);
        assertThat(house.piece(lee, own).state()).isEqualTo(State.SHOWN);
        assertThatThrownBy(() -> house.act(
                        joan,
                        beans -> beans.get(MediaService.class)
                                .add(
                                        house.board,
                                        PieceWords.of("Notes", "", "Words"),
                                        new Taken(Set.of(), Others.NOBODY),
                                        new ByteArrayInputStream("no picture".getBytes(StandardCharsets.UTF_8)))))
                .hasMessage("platform.fileKind");
        assertThatThrownBy(() ->
                        house.act(lee, beans -> beans.get(TidyService.class).remove(own)))
                .hasMessage("stories.notYours");
        house.act(joan, beans -> beans.get(TidyService.class).remove(own));
        assertThat(house.seenBy(joan)).isEmpty();
        assertThat(house.choice(joan, INSIDE).places()).isEmpty();
    }

    @Test
    void aPictureOfOneWhoTakesItAwayIsGoneWithItsFile() {
        UUID own = house.brought(joan, Set.of(joan));
        house.answer(joan, Answer.YES);
        long files = house.count("select count(*) from alongside_file");
        house.stop(joan, INSIDE);
        house.choose(joan, INSIDE, AfterChoice.TAKE_AWAY);
        assertThatThrownBy(() -> house.piece(joan, own)).hasMessage("stories.piece");
        assertThat(house.count("select count(*) from alongside_file")).isEqualTo(files - 2);
    }

    @Test
    void whoIsForgottenIsInNoFileAnyLonger() {
        UUID alone = house.brought(amina, Set.of(tom));
        UUID both = shown();
        UUID copy = house.as(amina, beans -> beans.get(TendService.class).addMasked(both, Set.of(tom), png()));
        house.act(dev, beans -> beans.get(TendService.class).checkCopy(both, copy));
        house.act(amina, beans -> beans.get(StoriesKeep.class).beforeErasing(tom));
        assertThatThrownBy(() -> house.piece(dev, alone)).hasMessage("stories.piece");
        assertThat(house.piece(lee, both).copy()).isEqualTo(copy);
        assertThat(house.count("select count(*) from alongside_story_copy where piece = '" + both + "'"))
                .isEqualTo(1);
        assertThat(house.count("select count(*) from alongside_story_person where person = '" + tom + "'"))
                .isZero();
    }

    private UUID add(Set<UUID> people, Others others) {
        return house.as(
                        amina,
                        beans -> beans.get(MediaService.class)
                                .add(
                                        house.board,
                                        PieceWords.of("Far", "", "A square"),
                                        new Taken(people, others),
                                        png()))
                .piece();
    }

    /** With Joan and Tom in it, who let the board see it. */
    private UUID shown() {
        UUID picture = house.brought(amina, Set.of(joan, tom));
        house.answer(joan, Answer.YES);
        house.answer(tom, Answer.YES);
        return picture;
    }

    private void forEveryone(UUID picture) {
        house.act(dev, beans -> beans.get(TendService.class).checkPeople(picture));
        house.act(amina, beans -> beans.get(FinishService.class).askEveryone(picture));
        house.answer(joan, Answer.YES);
        house.answer(tom, Answer.YES);
        house.publish(picture);
    }

    private boolean fileOpens(UUID who, PieceSnapshot piece) {
        UUID copy = Objects.requireNonNull(piece.copy());
        return house.as(who, beans -> {
            try {
                FileService files = beans.get(FileService.class);
                return files.file(copy, false).size() > 0
                        && files.file(copy, true).size() > 0;
            } catch (org.alongside.platform.Refusal refusal) {
                return false;
            }
        });
    }
}
