package org.alongside.stories.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.stories.Attribution;
import org.alongside.stories.Finished;
import org.alongside.stories.FinishedSnapshot;
import org.alongside.stories.Outlet;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.ShelfService;
import org.jspecify.annotations.Nullable;

/** Prepares a story's version for everyone, and asks its teller about exactly that. */
@Named
@RequestScoped
public class FinishView {
    @Inject
    FinishService finishing;

    @Inject
    ShelfService shelves;

    @Inject
    Asked asked;

    private @Nullable PieceSnapshot piece;
    private @Nullable String title;
    private @Nullable String words;
    private @Nullable Attribution attribution;
    private Outlet[] outlets = {};

    @PostConstruct
    void load() {
        PieceSnapshot told = shelves.piece(asked.id("piece"));
        if (!told.story() || !told.tended()) {
            throw Refusal.unknown("stories.piece");
        }
        piece = told;
        FinishedSnapshot before = shelves.finished(told.id()).orElse(null);
        title = before == null ? told.title() : before.title();
        words = before == null ? told.words() : before.words();
        if (before != null) {
            attribution = before.attribution();
            outlets = before.outlets().toArray(Outlet[]::new);
        }
    }

    public void finish() {
        Set<Outlet> chosen = EnumSet.noneOf(Outlet.class);
        chosen.addAll(List.of(outlets));
        OnTheWay.go(
                finishing.finish(getPiece().id(), Finished.of(title, words, attribution, chosen)),
                "stories.finishedSaid");
    }

    public PieceSnapshot getPiece() {
        if (piece == null) {
            throw Refusal.unknown("stories.piece");
        }
        return piece;
    }

    public List<Attribution> getNames() {
        return List.of(Attribution.values());
    }

    public List<Outlet> getPlaces() {
        return List.of(Outlet.values());
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

    public @Nullable Attribution getAttribution() {
        return attribution;
    }

    public void setAttribution(@Nullable Attribution attribution) {
        this.attribution = attribution;
    }

    public Outlet[] getOutlets() {
        return outlets.clone();
    }

    public void setOutlets(Outlet[] outlets) {
        this.outlets = outlets.clone();
    }
}
