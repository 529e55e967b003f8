package org.alongside.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.home.AccessList;
import org.alongside.home.AccessListService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** What the people of a board or a meeting need. */
@Named("accessView")
@RequestScoped
public class AccessView {
    private @Nullable AccessList list;

    @Inject
    AccessListService service;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        list = asked.maybeId("meeting").map(service::meeting).orElseGet(() -> service.board(asked.id("board")));
    }

    public AccessList getList() {
        if (list == null) {
            throw Refusal.unknown("platform.notFound");
        }
        return list;
    }
}
