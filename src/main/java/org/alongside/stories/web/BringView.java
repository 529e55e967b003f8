package org.alongside.stories.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.stories.Others;
import org.alongside.stories.PieceSnapshot.Named;
import org.alongside.stories.PieceWords;
import org.alongside.stories.telling.MediaService;
import org.alongside.stories.telling.Taken;
import org.jspecify.annotations.Nullable;

/** Brings a picture, sound or film to a board, with everybody in it named. */
@jakarta.inject.Named
@RequestScoped
public class BringView {
    @Inject
    MediaService media;

    @Inject
    BoardService boards;

    @Inject
    Asked asked;

    private @Nullable BoardSnapshot board;
    private @Nullable Part file;
    private @Nullable String title;
    private @Nullable String seenAs;
    private @Nullable String words;
    private @Nullable Others others;
    private UUID[] people = {};

    @PostConstruct
    void load() {
        board = boards.board(asked.id("board"));
    }

    public void bring() {
        PieceWords said = PieceWords.of(title, words, seenAs);
        if (others == null) {
            throw Refusal.invalid("others", "stories.missing.others");
        }
        OnTheWay.go(
                media.add(getBoard().id(), said, new Taken(Set.of(people), others), Sent.open(file)),
                "stories.addedSaid");
    }

    /** Those who can be asked. */
    public List<Named> getHere() {
        return media.mayBeNamed(getBoard().id());
    }

    public List<Integer> getLargest() {
        return media.largest();
    }

    public List<Others> getWays() {
        return List.of(Others.values());
    }

    public BoardSnapshot getBoard() {
        if (board == null) {
            throw Refusal.unknown("boards.board");
        }
        return board;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSeenAs() {
        return seenAs;
    }

    public void setSeenAs(@Nullable String seenAs) {
        this.seenAs = seenAs;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Others getOthers() {
        return others;
    }

    public void setOthers(@Nullable Others others) {
        this.others = others;
    }

    public UUID[] getPeople() {
        return people.clone();
    }

    public void setPeople(UUID[] people) {
        this.people = people.clone();
    }
}
