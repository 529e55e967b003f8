package org.alongside.reports.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.reports.Chosen;
import org.alongside.reports.Making;
import org.alongside.reports.NewReport;
import org.alongside.reports.OfferSnapshot;
import org.alongside.reports.Place;
import org.alongside.reports.ReportService;
import org.jspecify.annotations.Nullable;

/** Choosing what goes into a report from a board. */
@Named
@RequestScoped
public class NewReportView {
    private static final Pattern TICK =
            Pattern.compile("([a-z]+\\.[a-z]+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    ReportService reports;

    @Inject
    Making making;

    @Inject
    Asked asked;

    private List<OfferSnapshot> offers = List.of();
    private @Nullable String title;
    private @Nullable String easy;
    private @Nullable Place place;

    @PostConstruct
    void load() {
        offers = reports.offers(getBoard());
    }

    public UUID getBoard() {
        return asked.id("board");
    }

    public List<OfferSnapshot> getOffers() {
        return offers;
    }

    public Place[] getPlaces() {
        return Place.values();
    }

    /** Nothing is ticked at first; after a mistake everything is as it was. */
    public boolean ticked(String kind, UUID part) {
        return asked.all("part").contains(kind + " " + part);
    }

    public void make() {
        Set<Chosen> chosen = asked.all("part").stream()
                .map(TICK::matcher)
                .filter(Matcher::matches)
                .map(tick -> new Chosen(tick.group(1), UUID.fromString(tick.group(2))))
                .collect(Collectors.toSet());
        UUID report = making.make(getBoard(), new NewReport(text(title), text(easy), place, chosen));
        SaidView.andGo("/reports/report?id=" + report, "reports.begunSaid");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getEasy() {
        return easy;
    }

    public void setEasy(@Nullable String easy) {
        this.easy = easy;
    }

    public @Nullable Place getPlace() {
        return place;
    }

    public void setPlace(@Nullable Place place) {
        this.place = place;
    }
}
