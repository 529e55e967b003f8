package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.NewLane;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** The lanes of a board: naming them, saying what they mean, putting them in order. */
@Named
@RequestScoped
public class LanesView {

    @Inject
    BoardService boards;

    @Inject
    LaneService laneService;

    @Inject
    Asked asked;

    private @Nullable BoardSnapshot board;
    private List<LaneSnapshot> lanes = List.of();
    private @Nullable UUID changing;
    private long seen;
    private @Nullable String title;
    private @Nullable String meaning;
    private @Nullable Integer mostCards;
    private boolean joint;

    @PostConstruct
    void load() {
        UUID id = asked.id("board");
        boards.mustLookAfter(id);
        board = boards.board(id);
        lanes = laneService.lanes(id);
        asked.maybeId("lane").flatMap(this::known).ifPresent(lane -> {
            changing = lane.id();
            seen = lane.version();
            title = lane.title();
            meaning = lane.meaning();
            mostCards = lane.mostCards();
            joint = lane.joint();
        });
    }

    private java.util.Optional<LaneSnapshot> known(UUID lane) {
        return lanes.stream().filter(one -> one.id().equals(lane)).findFirst();
    }

    /** Adds the lane, or changes the one that is being changed. */
    public void save() {
        NewLane said = new NewLane(Input.text(title), Input.text(meaning), mostCards, joint);
        if (changing == null) {
            laneService.add(getBoard().id(), said);
            back("boards.laneAddedSaid");
        } else {
            laneService.change(changing, said, seen);
            back("boards.laneSavedSaid");
        }
    }

    public void left(UUID lane) {
        laneService.step(lane, false);
        back("boards.laneMovedSaid");
    }

    public void right(UUID lane) {
        laneService.step(lane, true);
        back("boards.laneMovedSaid");
    }

    private void back(String said) {
        SaidView.andGo("/boards/lanes?board=" + getBoard().id(), said);
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

    public boolean isChanging() {
        return changing != null;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
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

    public @Nullable Integer getMostCards() {
        return mostCards;
    }

    public void setMostCards(@Nullable Integer mostCards) {
        this.mostCards = mostCards;
    }

    public boolean isJoint() {
        return joint;
    }

    public void setJoint(boolean joint) {
        this.joint = joint;
    }
}
