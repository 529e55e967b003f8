package org.alongside.stories.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.boards.setup.BoardService;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.uses.WentTo;
import org.alongside.consent.uses.Whereabouts;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.platform.Refusal;
import org.alongside.stories.Finished;
import org.alongside.stories.FinishedSnapshot;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.kinds.StoryKind;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Stories;
import org.alongside.stories.sight.InsideLook;

/** Reading a board's stories and pictures, for those on it. Everything that is shown was asked for just now. */
@ApplicationScoped
@Transactional
public class ShelfService {
    @Inject
    Stories stories;

    @Inject
    InsideLook look;

    @Inject
    ConsentGate gate;

    @Inject
    Whereabouts whereabouts;

    @Inject
    BoardService boards;

    @Inject
    CurrentPerson person;

    /** @param sought words to find; empty for all */
    public Shelf shelf(UUID board, String sought) {
        String title = boards.board(board).title();
        UUID me = person.id(May.SEE_BOARDS);
        boolean steward = steward(board, me);
        String words = sought.strip().toLowerCase(Locale.ROOT);
        List<PieceSnapshot> all = look.of(stories.ofBoard(board), me, steward);
        return new Shelf(
                board,
                title,
                steward,
                all.stream().filter(it -> holds(it, words)).toList());
    }

    private static boolean holds(PieceSnapshot piece, String words) {
        return List.of(piece.title(), piece.words(), piece.seenAs(), piece.name()).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    /** One piece; what may not be seen now is answered as if it had never been. */
    public PieceSnapshot piece(UUID id) {
        UUID me = person.id(May.SEE_BOARDS);
        Piece piece = stories.piece(id);
        if (!boards.takesPart(piece.board(), me)) {
            throw Refusal.unknown("stories.piece");
        }
        return look.of(List.of(piece), me, steward(piece.board(), me)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("stories.piece"));
    }

    /** What a question is about, for whoever is asked and is in it; empty for all others, and for other questions. */
    public Optional<PieceSnapshot> askedAbout(UUID ask) {
        if (!person.present() || person.helping().isPresent()) {
            return Optional.empty();
        }
        UUID me = person.id();
        return stories.askedBy(ask, me)
                .filter(piece -> boards.takesPart(piece.board(), me))
                .flatMap(piece -> look.of(List.of(piece), me, false).stream().findFirst());
    }

    /** Its finished version, if there is one and whoever asks looks after it. */
    public Optional<FinishedSnapshot> finished(UUID id) {
        if (!piece(id).tended()) {
            return Optional.empty();
        }
        return stories.release(id).map(release -> {
            Finished said = release.finished();
            return new FinishedSnapshot(
                    said.title(),
                    said.words(),
                    said.attribution(),
                    said.outlets(),
                    release.terms(),
                    !release.stopped()
                            && gate.check(StoryKind.PUBLIC, release.question()).permitted(),
                    release.published());
        });
    }

    /** Every place it went to, for those who look after it. */
    public List<WentTo> places(UUID id) {
        return piece(id).tended() ? whereabouts.of(stories.piece(id).artefact()) : List.of();
    }

    /** Whether whoever asks looks after the board. */
    public boolean steward(UUID board) {
        return steward(board, person.id(May.SEE_BOARDS));
    }

    /** A supporter looks after nothing. */
    private boolean steward(UUID board, UUID me) {
        return person.helping().isEmpty() && boards.looksAfter(board, me);
    }
}
