package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.Spot;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.cards.CardNow;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.cards.Moved;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** Where a card can go: a lane, then a place in it. The panel on the board is this very page's form. */
@Named
@RequestScoped
public class MoveView {

    private static final int NEIGHBOURS = 60;

    @Inject
    ReadingService reading;

    @Inject
    CardService cards;

    @Inject
    Asked asked;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    private @Nullable OpenCard card;
    private @Nullable UUID lane;
    private String spot = Spot.end().toString();
    private long seen;
    private List<CardLine> neighbours = List.of();

    @PostConstruct
    void load() {
        OpenCard found = reading.card(asked.id("card"));
        card = found;
        seen = asked.number("seen", (int) found.card().version());
        // the lane that was chosen in the form decides which places there are to choose from
        lane = asked.maybeId("move:lane")
                .or(() -> asked.maybeId("lane"))
                .filter(id -> found.lanes().stream().anyMatch(one -> one.id().equals(id)))
                .orElse(found.card().lane());
        spot = asked.text("spot").orElse(spot);
    }

    /** Moves the card, or says who put it elsewhere meanwhile. */
    public void move() {
        Moved moved = cards.move(getCard().card().id(), mustLane(), Spot.parse(spot), seen);
        SaidView.andGo(
                "/boards/board?id=" + getCard().board().id() + "&lane=" + moved.to() + "&moved=" + moved.card(),
                "boards.cardMovedSaid");
    }

    /** Without script: shows the places of the lane that was chosen. */
    public void choose() {
        neighbours = List.of();
    }

    private UUID mustLane() {
        if (lane == null) {
            throw Refusal.invalid("lane", "boards.missing.lane");
        }
        return lane;
    }

    public OpenCard getCard() {
        if (card == null) {
            throw Refusal.unknown("boards.card");
        }
        return card;
    }

    public boolean isStale() {
        return seen != getCard().card().version();
    }

    /** Who put the card where and when, for whoever saw an older picture of it. */
    public String getTheirs() {
        CardNow now = reading.now(getCard().card().id());
        String when = new DatesView().dayTime(now.changedAt());
        return now.moved()
                ? text("theyMoved", now.changedByName(), now.laneTitle(), when, now.place(), now.of())
                : text("theyChanged", now.changedByName(), when, now.laneTitle());
    }

    /** What the move will mean, where the chosen lane asks both owners. */
    public String getMeans() {
        OpenCard open = getCard();
        PersonSnapshot member = open.person(open.card().memberOwner());
        PersonSnapshot staff = open.person(open.card().staffOwner());
        return member == null || staff == null || !getTo().joint()
                ? ""
                : text("leavingNeeds", getTo().title(), member.firstName(), staff.firstName());
    }

    private String text(String key, Object... args) {
        return texts.of(wording.locale(), "boards." + key, args);
    }

    public LaneSnapshot getTo() {
        return getCard().lanes().stream()
                .filter(one -> one.id().equals(lane))
                .findFirst()
                .orElseGet(() -> getCard().lane());
    }

    /** What lies in the chosen lane already, so that a place beside it can be named. */
    public List<CardLine> getNeighbours() {
        if (neighbours.isEmpty()) {
            OpenBoard there = reading.lane(mustLane(), 0, NEIGHBOURS);
            neighbours = there.lanes().get(0).cards().stream()
                    .filter(one -> !one.id().equals(getCard().card().id()))
                    .toList();
        }
        return neighbours;
    }

    public @Nullable UUID getLane() {
        return lane;
    }

    public void setLane(@Nullable UUID lane) {
        this.lane = lane;
    }

    public String getSpot() {
        return spot;
    }

    public void setSpot(@Nullable String spot) {
        this.spot = spot == null ? Spot.end().toString() : spot;
    }

    /** Whoever has been told how the card stands decides upon that picture of it. */
    public long getSeen() {
        return getCard().card().version();
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
