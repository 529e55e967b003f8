package org.alongside.stories.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.stories.publishing.PublicService;
import org.alongside.stories.telling.Shelf;
import org.alongside.stories.telling.ShelfService;
import org.jspecify.annotations.Nullable;

/** A board's stories and pictures. */
@Named
@RequestScoped
public class StoriesView {
    @Inject
    ShelfService shelves;

    @Inject
    PublicService everyone;

    @Inject
    CurrentPerson person;

    @Inject
    Asked asked;

    private @Nullable Shelf shelf;
    private String sought = "";

    @PostConstruct
    void load() {
        sought = asked.text("q").orElse("");
        shelf = shelves.shelf(asked.id("board"), sought);
    }

    public Shelf getShelf() {
        if (shelf == null) {
            throw Refusal.unknown("stories.page");
        }
        return shelf;
    }

    public String getSought() {
        return sought;
    }

    public boolean isFinding() {
        return !sought.isEmpty();
    }

    public boolean isPublicPage() {
        return everyone.any(getShelf().board());
    }

    /** Whoever may only look, brings nothing. */
    public boolean isMayAdd() {
        return person.lets(May.TYPE);
    }
}
