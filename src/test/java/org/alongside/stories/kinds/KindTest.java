package org.alongside.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.alongside.platform.files.FileKind.Family;
import org.alongside.stories.Attribution;
import org.alongside.stories.Finished;
import org.alongside.stories.Outlet;
import org.alongside.stories.PieceWords;
import org.junit.jupiter.api.Test;

/** Each kind: what is asked, what it takes, and what must be said before who may see it. */
class KindTest {
    private static final PieceWords TITLE = PieceWords.of("The bench", "", "");

    @Test
    void aStoryIsWordsAndTakesTwoYeses() {
        Kind story = new StoryKind();
        assertThat(story.insidePurpose()).isNotEqualTo(story.publicPurpose());
        assertThat(story.ofWords()).isTrue();
        for (Family family : Family.values()) {
            assertThat(story.takes(family)).isFalse();
        }
        assertThatThrownBy(() -> story.mustBeComplete(TITLE)).hasMessage("stories.missing.words");
    }

    @Test
    void aPictureSaysWhatItShows() {
        Kind picture = new PictureKind();
        assertThat(picture.takes(Family.PICTURE)).isTrue();
        assertThat(picture.takes(Family.PAPER)).isFalse();
        assertThatThrownBy(() -> picture.mustBeComplete(TITLE)).hasMessage("stories.missing.seenAs");
        assertThatCode(() -> picture.mustBeFitForEveryone(PieceWords.of("The bench", "", "A bench")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsSaidCanBeReadBeforeEveryoneHearsIt() {
        for (Kind kind : Set.of(new SoundKind(), new FilmKind())) {
            PieceWords shown = PieceWords.of("The bench", "", "A bench");
            assertThatCode(() -> kind.mustBeComplete(shown)).doesNotThrowAnyException();
            assertThatThrownBy(() -> kind.mustBeFitForEveryone(shown)).hasMessage("stories.missing.transcript");
            assertThatCode(() -> kind.mustBeFitForEveryone(PieceWords.of("The bench", "Sit down", "A bench")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aFinishedVersionChoosesNothingForAnybody() {
        assertThatThrownBy(() -> Finished.of("T", "W", null, Set.of(Outlet.PAGE)))
                .hasMessage("stories.missing.attribution");
        assertThatThrownBy(() -> Finished.of("T", "W", Attribution.NO_NAME, Set.of()))
                .hasMessage("stories.missing.outlets");
        assertThatThrownBy(() -> Finished.of("T", " ", Attribution.NO_NAME, Set.of(Outlet.PAGE)))
                .hasMessage("stories.missing.words");
    }
}
