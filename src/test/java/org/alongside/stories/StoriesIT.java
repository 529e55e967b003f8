package org.alongside.stories;

import static org.alongside.stories.Shelves.PUBLIC;
import static org.alongside.stories.Shelves.TELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Answer;
import org.alongside.consent.ConsentState;
import org.alongside.consent.uses.WentTo;
import org.alongside.stories.publishing.PublicPiece;
import org.alongside.stories.telling.ShelfService;
import org.alongside.stories.telling.TellService;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A story takes two yeses, and each of them can be taken back. */
@ParameterizedClass
@EnumSource
class StoriesIT {
    private static final String WORDS = "I, Joan, waited for an hour.";

    private final Shelves house;
    private final UUID joan;
    private final UUID tom;
    private final UUID amina;

    StoriesIT(Kind kind) {
        house = new Shelves(kind);
        joan = house.people.joan;
        tom = house.people.tom;
        amina = house.people.amina;
    }

    @Test
    void nobodyReadsAStoryBeforeItsTellerHasSaidYes() {
        Added added = house.as(
                joan,
                beans -> beans.get(TellService.class).tell(house.board, PieceWords.of("Mill Lane", WORDS, ""), null));
        assertThat(added.ask()).as("the question comes next").isNotNull();
        assertThat(house.seenBy(joan)).hasSize(1);
        assertThat(house.seenBy(tom)).isEmpty();
        assertThat(house.seenBy(amina))
                .as("not even those who look after the board")
                .isEmpty();
        assertThatThrownBy(() -> house.piece(tom, added.piece())).hasMessage("stories.piece");
        house.answer(joan, Answer.YES);
        assertThat(house.seenBy(tom)).extracting(PieceSnapshot::name).containsExactly("Joan Price");
        assertThat(house.choice(joan, TELL).places()).hasSize(1);
    }

    @Test
    void otherWordsAreAskedAboutAgain() {
        UUID story = house.told(joan, "Mill Lane", WORDS);
        long seen = house.piece(joan, story).version();
        house.act(
                joan,
                beans -> beans.get(TellService.class)
                        .change(story, PieceWords.of("Mill Lane", "Other words", ""), seen, null));
        assertThat(house.seenBy(tom)).isEmpty();
        house.answer(joan, Answer.YES);
        assertThat(house.seenBy(tom)).extracting(PieceSnapshot::words).containsExactly("Other words");
        assertThatThrownBy(() -> house.act(
                        tom,
                        beans -> beans.get(TellService.class)
                                .change(story, PieceWords.of("Mine", "Not mine", ""), seen, null)))
                .hasMessage("stories.piece");
    }

    @Test
    @Tag("boards-G39")
    void nothingLeavesTheBoardWithoutASecondYesAndEveryPlaceIsListed() {
        UUID story = house.told(joan, "Mill Lane", WORDS);
        house.finish(amina, story, Attribution.FIRST_NAME);
        house.publish(story);
        assertThatThrownBy(house::everyone).as("asked, not answered").hasMessage("stories.page");
        house.answer(joan, Answer.YES);
        assertThat(house.everyone().pieces()).extracting(PublicPiece::name).containsExactly("Joan");
        assertThat(house.everyone().pieces()).extracting(PublicPiece::title).containsExactly("For all");
        house.finish(joan, story, Attribution.FULL_NAME);
        assertThatThrownBy(house::everyone)
                .as("another name is another question")
                .hasMessage("stories.page");
        house.answer(joan, Answer.YES);
        assertThat(house.everyone().pieces()).extracting(PublicPiece::name).containsExactly("Joan Price");
        List<WentTo> places =
                house.as(amina, beans -> beans.get(ShelfService.class).places(story));
        assertThat(places).extracting(WentTo::there).containsExactly(true, true);
        house.stop(joan, PUBLIC);
        assertThatThrownBy(house::everyone).hasMessage("stories.page");
        List<WentTo> after =
                house.as(amina, beans -> beans.get(ShelfService.class).places(story));
        assertThat(after).extracting(WentTo::there).as("and still listed").containsExactlyInAnyOrder(true, false);
    }

    @Test
    void pullingTheReleaseKeepsTheTellingAndPullingTheTellingPullsBoth() {
        UUID story = released(joan);
        house.stop(joan, PUBLIC);
        assertThatThrownBy(house::everyone).hasMessage("stories.page");
        assertThat(house.seenBy(house.people.lee)).extracting(PieceSnapshot::id).containsExactly(story);

        UUID other = released(tom);
        assertThat(house.everyone().pieces()).isNotEmpty();
        house.stop(tom, TELL);
        assertThatThrownBy(house::everyone).hasMessage("stories.page");
        assertThat(house.seenBy(house.people.lee)).extracting(PieceSnapshot::id).doesNotContain(other);
        assertThat(house.choice(tom, PUBLIC).state()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    @Tag("consent-28")
    void rightAfterTheStopNothingShowsTheStory() {
        UUID story = released(joan);
        assertThat(house.foundBy(tom, "waited")).hasSize(1);
        house.stop(joan, TELL);
        assertThat(house.seenBy(tom)).isEmpty();
        assertThat(house.foundBy(tom, "waited")).isEmpty();
        assertThatThrownBy(() -> house.piece(tom, story)).hasMessage("stories.piece");
        assertThatThrownBy(() -> house.piece(amina, story)).hasMessage("stories.piece");
        assertThatThrownBy(house::everyone).hasMessage("stories.page");
        assertThat(house.choice(joan, TELL).places()).isEmpty();
    }

    @Test
    @Tag("consent-30")
    void keptWithoutTheNameNothingLeadsBackToTheTeller() {
        UUID story = house.as(
                        joan,
                        beans -> beans.get(TellService.class)
                                .tell(house.board, PieceWords.of("Joan waits", WORDS, ""), null))
                .piece();
        house.answer(joan, Answer.YES);
        house.stop(joan, TELL);
        house.choose(joan, TELL, AfterChoice.KEEP_UNNAMED);
        PieceSnapshot kept = house.seenBy(tom).get(0);
        assertThat(kept.name()).isEmpty();
        assertThat(kept.title() + kept.words()).doesNotContain("Joan").contains("waited for an hour");
        assertThat(kept.id()).isNotEqualTo(story);
        for (String where : List.of(
                "alongside_story_piece where author = '%s' or added_by = '%s'",
                "alongside_story_release where person = '%s' or asked_by = '%s'",
                "alongside_stamp where person = '%s' and what = 'story'")) {
            assertThat(house.count("select count(*) from " + where.replace("%s", joan.toString())))
                    .isZero();
        }
        assertThat(house.count("select count(*) from alongside_audit where subject = '" + story + "'"))
                .isZero();
        assertThat(house.count("select count(*) from alongside_consent_use where artefact_id = '" + story + "'"))
                .isZero();
    }

    @Test
    @Tag("consent-30")
    void theVersionForEveryoneStaysWithoutTheNameOrGoes() {
        released(joan);
        house.stop(joan, PUBLIC);
        house.choose(joan, PUBLIC, AfterChoice.KEEP_UNNAMED);
        PublicPiece kept = house.everyone().pieces().get(0);
        assertThat(kept.name()).isEmpty();
        assertThat(kept.words()).doesNotContain("Joan").contains("I waited");
        assertThat(house.count("select count(*) from alongside_story_release where board = '" + house.board
                        + "' and (person is not null or piece is not null)"))
                .isZero();
    }

    @Test
    @Tag("consent-30")
    void takenAwayAndLeftOutNothingOfItStaysHere() {
        Map<UUID, AfterChoice> choices = Map.of(joan, AfterChoice.TAKE_AWAY, tom, AfterChoice.LEAVE_OUT);
        for (Map.Entry<UUID, AfterChoice> one : choices.entrySet()) {
            UUID teller = one.getKey();
            UUID story = house.told(teller, "Mill Lane", WORDS);
            house.stop(teller, TELL);
            house.choose(teller, TELL, one.getValue());
            assertThat(house.seenBy(teller)).isEmpty();
            assertThat(house.count("select count(*) from alongside_story_piece where id = '" + story + "'"))
                    .isZero();
        }
    }

    @Test
    void aStoryTypedForSomebodyIsTheirsAndSaysWhoTypedIt() {
        Behalf paper = new Behalf(joan, Route.PAPER, LocalDate.of(2026, 11, 20), ReadBack.YES);
        Added added = house.as(
                amina,
                beans -> beans.get(TellService.class).tell(house.board, PieceWords.of("By post", WORDS, ""), paper));
        assertThat(added.ask()).as("Amina cannot answer for Joan").isNull();
        assertThat(house.seenBy(amina)).as("typing it is no yes").isEmpty();
        house.answer(joan, Answer.YES);
        PieceSnapshot shown = house.seenBy(tom).get(0);
        assertThat(shown.name()).isEqualTo("Joan Price");
        assertThat(Objects.requireNonNull(shown.stamp()).byName()).isEqualTo("Amina Yusuf");
    }

    @Test
    void toThoseNotOnTheBoardThereIsNoSuchStory() {
        UUID story = house.told(joan, "Mill Lane", WORDS);
        assertThatThrownBy(() -> house.piece(house.people.claire, story)).hasMessage("stories.piece");
        assertThatThrownBy(() -> house.seenBy(house.people.claire)).hasMessage("boards.board");
    }

    private UUID released(UUID teller) {
        UUID story = house.told(teller, "Mill Lane", WORDS);
        house.finish(teller, story, Attribution.FULL_NAME);
        house.answer(teller, Answer.YES);
        house.publish(story);
        return story;
    }
}
