package org.alongside.stories.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.PieceWords;
import org.alongside.stories.telling.ShelfService;
import org.alongside.stories.telling.TendService;
import org.jspecify.annotations.Nullable;

/** What comes to a picture or recording later: a copy that hides somebody, and the words that go with it. */
@Named
@RequestScoped
public class MaskView {
    @Inject
    TendService tend;

    @Inject
    ShelfService shelves;

    @Inject
    Asked asked;

    private @Nullable PieceSnapshot piece;
    private @Nullable Part file;
    private @Nullable String title;
    private @Nullable String seenAs;
    private @Nullable String words;
    private UUID[] people = {};

    @PostConstruct
    void load() {
        PieceSnapshot found = shelves.piece(asked.id("piece"));
        if (found.story() || !found.tended()) {
            throw Refusal.unknown("stories.piece");
        }
        piece = found;
        title = found.title();
        seenAs = found.seenAs();
        words = found.words();
    }

    public void mask() {
        var unused = tend.addMasked(getPiece().id(), Set.of(people), Sent.open(file));
        SaidView.andGo("/stories/piece?id=" + getPiece().id(), "stories.maskedSaid");
    }

    public void describe() {
        tend.describe(getPiece().id(), PieceWords.of(title, words, seenAs));
        SaidView.andGo("/stories/piece?id=" + getPiece().id(), "stories.changedSaid");
    }

    public PieceSnapshot getPiece() {
        if (piece == null) {
            throw Refusal.unknown("stories.piece");
        }
        return piece;
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

    public UUID[] getPeople() {
        return people.clone();
    }

    public void setPeople(UUID[] people) {
        this.people = people.clone();
    }
}
