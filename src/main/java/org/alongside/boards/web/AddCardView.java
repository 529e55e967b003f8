package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.CardWords;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Adds a card; a title and one line are enough. */
@Named
@RequestScoped
public class AddCardView {

    @Inject
    BoardService boards;

    @Inject
    LaneService laneService;

    @Inject
    CardService cards;

    @Inject
    TypedForView typedFor;

    @Inject
    Asked asked;

    private @Nullable BoardSnapshot board;
    private List<LaneSnapshot> lanes = List.of();
    private @Nullable UUID lane;
    private @Nullable String title;
    private @Nullable String meaning;
    private @Nullable String words;
    private @Nullable String easyRead;

    @PostConstruct
    void load() {
        UUID id = asked.id("board");
        board = boards.board(id);
        lanes = laneService.lanes(id);
        lane = lanes.isEmpty() ? null : lanes.get(0).id();
    }

    /** Puts the card at the end of its lane and goes back to the board. */
    public void add() {
        if (lane == null || lanes.stream().noneMatch(one -> one.id().equals(lane))) {
            throw Refusal.invalid("lane", "boards.missing.lane");
        }
        UUID card = cards.add(
                lane,
                new CardWords(Input.text(title), Input.text(meaning), Input.text(words), Input.text(easyRead)),
                typedFor.behalf());
        SaidView.andGo(
                "/boards/board?id=" + getBoard().id() + "&lane=" + lane + "&new=" + card, "boards.cardAddedSaid");
    }

    public BoardSnapshot getBoard() {
        if (board == null) {
            throw Refusal.unknown("boards.board");
        }
        return board;
    }

    public List<LaneSnapshot> getLanes() {
        return lanes;
    }

    public @Nullable UUID getLane() {
        return lane;
    }

    public void setLane(@Nullable UUID lane) {
        this.lane = lane;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getMeaning() {
        return meaning;
    }

    public void setMeaning(@Nullable String meaning) {
        this.meaning = meaning;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getEasyRead() {
        return easyRead;
    }

    public void setEasyRead(@Nullable String easyRead) {
        this.easyRead = easyRead;
    }
}
