package org.alongside.stories.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.stories.Added;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.PieceWords;
import org.alongside.stories.telling.ShelfService;
import org.alongside.stories.telling.TellService;
import org.alongside.supporters.stamp.Behalf;
import org.jspecify.annotations.Nullable;

/** Tells a story, or says it in other words; then goes on to the question whether the board may read it. */
@Named
@RequestScoped
public class TellView {
    @Inject
    TellService telling;

    @Inject
    ShelfService shelves;

    @Inject
    BoardService boards;

    @Inject
    Asked asked;

    private @Nullable PieceSnapshot before;
    private @Nullable BoardSnapshot board;
    private @Nullable String title;
    private @Nullable String words;
    private long version;

    @PostConstruct
    void load() {
        UUID piece = asked.maybeId("piece").orElse(null);
        if (piece == null) {
            board = boards.board(asked.id("board"));
            return;
        }
        PieceSnapshot told = shelves.piece(piece);
        if (!told.mine() || !told.story()) {
            throw Refusal.unknown("stories.piece");
        }
        before = told;
        board = boards.board(told.board());
        title = told.title();
        words = told.words();
        version = told.version();
    }

    public void tell(@Nullable Behalf behalf) {
        PieceWords said = PieceWords.of(title, words, "");
        PieceSnapshot told = before;
        Added added = told == null
                ? telling.tell(getBoard().id(), said, behalf)
                : telling.change(told.id(), said, version, behalf);
        OnTheWay.go(added, "stories.toldSaid");
    }

    public BoardSnapshot getBoard() {
        if (board == null) {
            throw Refusal.unknown("boards.board");
        }
        return board;
    }

    public @Nullable PieceSnapshot getBefore() {
        return before;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
