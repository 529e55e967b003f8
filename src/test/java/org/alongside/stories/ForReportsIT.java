package org.alongside.stories;

import static org.alongside.stories.Shelves.PHOTO;
import static org.alongside.stories.Shelves.PUBLIC;
import static org.alongside.stories.Shelves.TELL;
import static org.alongside.stories.Shelves.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.release.PreparedExport;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.release.ReleasePicture;
import org.alongside.consent.release.ReleaseService;
import org.alongside.consent.uses.Reach;
import org.alongside.stories.kinds.StoryKind;
import org.alongside.stories.publishing.PicturesForReports;
import org.alongside.stories.publishing.StoriesForReports;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.TendService;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Stories and pictures go into a report with every yes they rest on, and no further when one of them is taken back. */
@ParameterizedClass
@EnumSource
class ForReportsIT {
    private static final NewExport REPORT = new NewExport("Our year", "The report on our website", Reach.R2);

    private final Shelves house;
    private final UUID joan;
    private final UUID tom;
    private final UUID amina;
    private final UUID dev;

    ForReportsIT(Kind kind) {
        house = new Shelves(kind);
        joan = house.people.joan;
        tom = house.people.tom;
        amina = house.people.amina;
        dev = house.people.dev;
    }

    @Test
    void aStoryNeedsBothYesesAndReportsAmongItsPlaces() {
        UUID story = house.told(joan, "Mill Lane", "I waited.");
        assertThat(stories()).as("no finished version").isEmpty();
        house.finish(amina, story, Attribution.FIRST_NAME, Outlet.PAGE);
        house.answer(joan, Answer.YES);
        assertThat(stories()).as("reports were not named").isEmpty();

        house.finish(amina, story, Attribution.FIRST_NAME, Outlet.REPORT);
        assertThat(out(stories())).as("asked, not answered").isFalse();
        house.answer(joan, Answer.YES);
        assertThatList(stories()).singleElement().satisfies(part -> {
            assertThat(part.title()).isEqualTo("For all");
            assertThat(part.said()).isEqualTo("My name is Joan and I waited.");
            assertThat(part.by()).isEqualTo("Joan");
            assertThat(part.needs())
                    .extracting(ExportItem::purpose)
                    .containsExactlyInAnyOrder(StoryKind.TELL, StoryKind.PUBLIC);
            assertThat(part.needs()).allSatisfy(item -> {
                assertThat(item.question().person()).isEqualTo(joan);
                assertThat(item.artefact().id()).isEqualTo(story);
            });
        });
        assertThat(out(stories())).isTrue();
    }

    @Test
    void eitherStopShutsAReportWithTheStory() {
        for (String stopped : List.of(PUBLIC, TELL)) {
            UUID teller = stopped.equals(PUBLIC) ? joan : tom;
            UUID story = house.told(teller, "Mill Lane", "I waited.");
            house.finish(teller, story, Attribution.NO_NAME, Outlet.REPORT);
            house.answer(teller, Answer.YES);
            List<ReleasePart> before = stories();
            UUID report = prepared(before).id();
            assertThat(current(report)).isTrue();
            house.stop(teller, stopped);
            assertThat(current(report)).as(stopped).isFalse();
            assertThat(out(before)).as("made again").isFalse();
            assertThat(stories()).as("nor offered again").isEmpty();
        }
    }

    @Test
    void aPictureNeedsTheYesOfEverybodyInItAndTakesItsWordsForThoseWhoDoNotSee() {
        UUID picture = house.brought(amina, Set.of(joan, tom));
        both();
        assertThat(pictures()).as("nobody has looked who is in it").isEmpty();
        house.act(dev, beans -> beans.get(TendService.class).checkPeople(picture));
        assertThat(out(pictures()))
                .as("a yes for the board is none for a report")
                .isFalse();
        house.act(amina, beans -> beans.get(FinishService.class).askEveryone(picture));
        assertThat(asked(joan)).contains("the public page", "and reports from this board");
        house.answer(joan, Answer.YES);
        assertThat(out(pictures())).as("Tom has not answered").isFalse();
        house.answer(tom, Answer.YES);
        ReleasePart part = pictures().get(0);
        assertThat(part.needs()).extracting(item -> item.question().person()).containsExactlyInAnyOrder(joan, tom);
        assertThat(out(List.of(part))).isTrue();
        house.act(amina, beans -> {
            ReleasePicture inside = Objects.requireNonNull(
                    beans.get(PicturesForReports.class).of(house.board).get(0).picture());
            assertThat(inside.described()).isEqualTo("Two people on a bench");
            assertThat(inside.type()).startsWith("image/");
            assertThat(inside.content().get()).isNotEmpty();
        });
    }

    @Test
    void oneStopShutsAReportWithThePictureUntilACopyWithoutThem() {
        UUID picture = house.brought(amina, Set.of(joan, tom));
        both();
        house.act(dev, beans -> beans.get(TendService.class).checkPeople(picture));
        house.act(amina, beans -> beans.get(FinishService.class).askEveryone(picture));
        both();
        UUID report = prepared(pictures()).id();
        assertThat(current(report)).isTrue();
        house.stop(tom, PHOTO);
        assertThat(current(report)).isFalse();
        assertThat(out(pictures())).isFalse();

        UUID copy = house.as(amina, beans -> beans.get(TendService.class).addMasked(picture, Set.of(tom), png()));
        assertThat(out(pictures())).as("nobody has looked").isFalse();
        house.act(dev, beans -> beans.get(TendService.class).checkCopy(picture, copy));
        assertThat(pictures().get(0).needs())
                .extracting(item -> item.question().person())
                .containsExactly(joan);
        assertThat(out(pictures())).isTrue();
    }

    private void both() {
        house.answer(joan, Answer.YES);
        house.answer(tom, Answer.YES);
    }

    private String asked(UUID who) {
        return house.as(who, beans -> {
            QuestionService questions = beans.get(QuestionService.class);
            return questions.question(questions.open().get(0).id()).place();
        });
    }

    private List<ReleasePart> stories() {
        return parts(StoriesForReports.class);
    }

    private List<ReleasePart> pictures() {
        return parts(PicturesForReports.class);
    }

    private List<ReleasePart> parts(Class<? extends Releasable> room) {
        return house.as(dev, beans -> beans.get(room).of(house.board));
    }

    private PreparedExport prepared(List<ReleasePart> parts) {
        List<ExportItem> needs =
                parts.stream().flatMap(part -> part.needs().stream()).toList();
        return house.as(dev, beans -> beans.get(ReleaseService.class).prepare(REPORT, needs));
    }

    /** Whether the one part there is would be in a report that is made now. */
    private boolean out(List<ReleasePart> parts) {
        assertThat(parts).hasSize(1);
        return prepared(parts).items().containsAll(parts.get(0).needs());
    }

    private boolean current(UUID report) {
        return house.as(dev, beans -> beans.get(ReleaseService.class).standing(report))
                .current();
    }
}
