package org.alongside.stories;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.alongside.boards.Rung;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.store.HonestStart;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Answer;
import org.alongside.consent.ConsentEvent;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.consent.takedown.AfterService;
import org.alongside.identity.CurrentPerson;
import org.alongside.stories.kinds.FilmKind;
import org.alongside.stories.kinds.Kinds;
import org.alongside.stories.kinds.PictureKind;
import org.alongside.stories.kinds.SoundKind;
import org.alongside.stories.kinds.StoryKind;
import org.alongside.stories.pieces.StoriesFollow;
import org.alongside.stories.publishing.PublicService;
import org.alongside.stories.publishing.PublicShelf;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.MediaService;
import org.alongside.stories.telling.ShelfService;
import org.alongside.stories.telling.Taken;
import org.alongside.stories.telling.TellService;
import org.alongside.supporters.People;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;

/** A board that Amina and Dev look after, with Joan, Tom and Lee on it; Claire is not. */
final class Shelves {
    static final String TELL = "Tell my story to our board";
    static final String PUBLIC = "Show my story to everyone";
    static final String INSIDE = "Show my picture or voice on our board";
    static final String PHOTO = "Use my photo";

    final People people;
    final UUID board;

    Shelves(Kind kind) {
        people = new People(kind);
        act(people.amina, beans -> beans.get(PurposeService.class).publishStarters());
        board = as(people.amina, beans -> beans.get(BoardService.class).open(terms()));
        act(people.amina, beans -> {
            BoardService boards = beans.get(BoardService.class);
            List.of(people.joan, people.tom, people.lee, people.dev).forEach(one -> boards.addMember(board, one));
            boards.makeSteward(board, people.dev);
        });
    }

    /** One transaction of this person, in which the stories hear what is decided. */
    <T> T as(UUID who, Function<Beans, T> work) {
        return TestDatabase.transaction(people.entities, em -> work.apply(beans(em, who)));
    }

    void act(UUID who, Consumer<Beans> work) {
        as(who, beans -> {
            work.accept(beans);
            return who;
        });
    }

    private Beans beans(EntityManager em, UUID who) {
        people.later(Duration.ofSeconds(1)); // nobody asks twice in one millisecond
        Kinds kinds = new Kinds() {
            @Override
            public List<org.alongside.stories.kinds.Kind> all() {
                return List.of(new StoryKind(), new PictureKind(), new SoundKind(), new FilmKind());
            }
        };
        Beans beans = people.beans(em, kinds);
        beans.hearing(ConsentEvent.class, event -> {
            StoriesFollow follow = beans.get(StoriesFollow.class);
            if (event instanceof ConsentEvent.Given given) {
                follow.given(given);
            } else if (event instanceof ConsentEvent.Withdrawn withdrawn) {
                follow.withdrawn(withdrawn);
            } else if (event instanceof ConsentEvent.Chosen chosen) {
                follow.chosen(chosen);
            }
        });
        beans.get(CurrentPerson.class).actAs(people.snapshot(who));
        return beans;
    }

    /** A story that its teller has said yes to. */
    UUID told(UUID who, String title, String words) {
        Added added = as(who, beans -> beans.get(TellService.class).tell(board, PieceWords.of(title, words, ""), null));
        answer(who, Answer.YES);
        return added.piece();
    }

    /** Answers everything that waits for this person. */
    void answer(UUID who, Answer answer) {
        act(who, beans -> {
            QuestionService questions = beans.get(QuestionService.class);
            questions
                    .open()
                    .forEach(ask -> beans.get(ConsentService.class)
                            .answer(
                                    ask.id(),
                                    answer,
                                    questions.question(ask.id()).rendition(),
                                    UUID.randomUUID()));
        });
    }

    void stop(UUID who, String title) {
        act(
                who,
                beans -> beans.get(ConsentService.class)
                        .withdraw(choice(beans, title).record()));
    }

    void choose(UUID who, String title, AfterChoice wanted) {
        act(
                who,
                beans -> beans.get(AfterService.class)
                        .choose(choice(beans, title).record(), wanted));
    }

    ChoiceSnapshot choice(UUID who, String title) {
        return as(who, beans -> choice(beans, title));
    }

    private static ChoiceSnapshot choice(Beans beans, String title) {
        return beans.get(ChoiceService.class).choices().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    List<PieceSnapshot> seenBy(UUID who) {
        return foundBy(who, "");
    }

    List<PieceSnapshot> foundBy(UUID who, String sought) {
        return as(who, beans -> beans.get(ShelfService.class).shelf(board, sought))
                .pieces();
    }

    PieceSnapshot piece(UUID who, UUID id) {
        return as(who, beans -> beans.get(ShelfService.class).piece(id));
    }

    PublicShelf everyone() {
        return TestDatabase.transaction(
                people.entities,
                em -> beans(em, people.claire).get(PublicService.class).page(board));
    }

    UUID brought(UUID who, Set<UUID> inIt) {
        return as(
                        who,
                        beans -> beans.get(MediaService.class)
                                .add(
                                        board,
                                        PieceWords.of("The bench", "", "Two people on a bench"),
                                        new Taken(inIt, Others.NOBODY),
                                        png()))
                .piece();
    }

    void finish(UUID who, UUID piece, Attribution attribution) {
        finish(who, piece, attribution, Outlet.PAGE);
    }

    void finish(UUID who, UUID piece, Attribution attribution, Outlet where) {
        Finished said = new Finished("For all", "My name is Joan and I waited.", attribution, Set.of(where));
        act(who, beans -> beans.get(FinishService.class).finish(piece, said));
    }

    void publish(UUID piece) {
        act(people.dev, beans -> beans.get(FinishService.class).publish(piece, true));
    }

    long count(String sql) {
        return TestDatabase.transaction(
                people.entities, em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    static InputStream png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HonestStart terms() {
        return new HonestStart(
                "Benches",
                "Somewhere to sit",
                "Where they stand",
                "The money",
                "The Cabinet",
                LocalDate.of(2027, 3, 1),
                Rung.CO_DESIGN,
                "By letter",
                "",
                "home: We plan benches.");
    }
}
