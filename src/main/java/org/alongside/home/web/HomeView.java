package org.alongside.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.alongside.boards.BoardLine;
import org.alongside.home.Asked;
import org.alongside.home.HomeService;
import org.alongside.home.HomeSnapshot;
import org.alongside.home.NextMeeting;
import org.alongside.home.Ring;
import org.jspecify.annotations.Nullable;

/** The first page of whoever is signed in. */
@Named("homeView")
@RequestScoped
public class HomeView {
    @Inject
    HomeService service;

    @Inject
    Clock clock;

    private HomeSnapshot home;

    @PostConstruct
    void load() {
        home = service.home();
    }

    public String getName() {
        return home.name();
    }

    public Instant getToday() {
        return clock.instant();
    }

    public @Nullable NextMeeting getNext() {
        return home.next();
    }

    public List<Asked> getAsked() {
        return home.asked();
    }

    public Ring getRing() {
        return home.ring();
    }

    public List<BoardLine> getBoards() {
        return home.boards();
    }
}
