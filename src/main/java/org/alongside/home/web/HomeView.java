package org.alongside.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardLine;
import org.alongside.home.Asked;
import org.alongside.home.HomeService;
import org.alongside.home.HomeSnapshot;
import org.alongside.home.NextMeeting;
import org.alongside.home.Ring;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.people.NewsSnapshot;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** The first page of whoever is signed in. */
@Named("homeView")
@RequestScoped
public class HomeView {
    @Inject
    HomeService service;

    @Inject
    OwnPageService own;

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

    public List<NewsSnapshot> getNews() {
        return home.news();
    }

    /** For oneself alone, or for whoever helps too. */
    public void keep(UUID news, boolean onlyMine) {
        own.keep(news, onlyMine);
        SaidView.go("/home");
    }

    /** It has been read; it does not come back. */
    public void seen(UUID news) {
        own.seen(news);
        SaidView.go("/home");
    }
}
