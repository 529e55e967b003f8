package org.alongside.stories.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.web.Asked;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.telling.ShelfService;
import org.jspecify.annotations.Nullable;

/** On the page of a question: the picture or recording it is about, for whoever is asked and in it. */
@Named
@RequestScoped
public class AskedAboutView {
    @Inject
    ShelfService shelves;

    @Inject
    Asked asked;

    private @Nullable PieceSnapshot piece;

    @PostConstruct
    void load() {
        piece = asked.maybeId("id").flatMap(shelves::askedAbout).orElse(null);
    }

    /** Null where a question is about something else. */
    public @Nullable PieceSnapshot getPiece() {
        return piece;
    }
}
