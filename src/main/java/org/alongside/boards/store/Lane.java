package org.alongside.boards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.alongside.boards.Gap;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.NewLane;
import org.alongside.boards.Typed;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A stretch of the way a card goes; it may hold few cards at a time, and may need both owners' yes to be left. */
@Entity
@Table(name = "alongside_board_lane")
public class Lane {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID board;

    private String title;

    private String meaning;

    private long place;

    @Column(name = "most_cards")
    private @Nullable Integer mostCards;

    private boolean joint;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Lane() {}

    public Lane(UUID board, NewLane told, Gap gap) {
        this.id = UUID.randomUUID();
        this.board = board;
        this.place = gap.middle();
        say(told);
    }

    /** Names the lane and says what it means, how many cards fit and whether both owners must agree to leave it. */
    final void say(NewLane told) {
        if (told.mostCards() != null && told.mostCards() < 1) {
            throw Refusal.invalid("mostCards", "boards.limitTooSmall");
        }
        title = Typed.must("laneTitle", told.title(), 60);
        meaning = Typed.must("laneMeaning", told.meaning(), 120);
        mostCards = told.mostCards();
        joint = told.joint();
    }

    public void say(NewLane told, long seenVersion) {
        if (version != seenVersion) {
            throw Refusal.stale("boards.laneChanged", snapshot(0));
        }
        say(told);
    }

    public void standAt(Gap gap) {
        place = gap.middle();
    }

    public UUID id() {
        return id;
    }

    public UUID board() {
        return board;
    }

    public String title() {
        return title;
    }

    public boolean joint() {
        return joint;
    }

    public long place() {
        return place;
    }

    /** Onwards is to the right of where the card lies now. */
    boolean liesBefore(Lane other) {
        return place < other.place;
    }

    /** The cards are counted only where there is a limit: counting grows with the lane. */
    public void mustHaveRoomFor(LongSupplier present) {
        if (mostCards != null && present.getAsLong() >= mostCards) {
            throw Refusal.rule("boards.laneFull", title, mostCards);
        }
    }

    LaneSnapshot snapshot(long cards) {
        return new LaneSnapshot(id, board, version, title, meaning, mostCards, joint, cards);
    }
}
