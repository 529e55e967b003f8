package org.alongside.stories.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.platform.web.Asked;
import org.alongside.stories.publishing.PublicService;
import org.alongside.stories.publishing.PublicShelf;
import org.jspecify.annotations.Nullable;

/** What everyone may see of a board's stories and pictures. */
@Named
@RequestScoped
public class PublicStoriesView {
    @Inject
    PublicService everyone;

    @Inject
    Asked asked;

    private @Nullable PublicShelf shelf;

    public PublicShelf getShelf() {
        if (shelf == null) {
            shelf = everyone.page(asked.id("board"));
        }
        return shelf;
    }

    /** Whether another page has anything to lead to. */
    public boolean any(UUID board) {
        return everyone.any(board);
    }
}
