package org.alongside.boards;

import java.util.UUID;

/** Something happened on a board; told inside the transaction that did it. */
public sealed interface BoardEvent {

    UUID board();

    /** A board opened, its terms said. */
    record BoardOpened(UUID board, UUID by) implements BoardEvent {}

    /** A person came to take part in a board. */
    record MemberJoined(UUID board, UUID person) implements BoardEvent {}

    /** A lane was made, renamed or put elsewhere. */
    record LanesChanged(UUID board, UUID lane) implements BoardEvent {}

    /** A card came onto the board. */
    record CardAdded(UUID board, UUID card, UUID author) implements BoardEvent {}

    /** A card lies elsewhere now. */
    record CardMoved(UUID board, UUID card, UUID from, UUID to) implements BoardEvent {}

    /** A card's words or owners are different now. */
    record CardChanged(UUID board, UUID card, UUID by) implements BoardEvent {}

    /** Someone said something in a card's conversation. */
    record CommentAdded(UUID board, UUID card, UUID comment, UUID author) implements BoardEvent {}

    /** An owner said yes, or asked for a pause. */
    record OwnerAnswered(UUID board, UUID card, UUID person, AnswerKind answer) implements BoardEvent {}

    /** A meeting's decision came back to its card. */
    record DecisionCameBack(UUID board, UUID card, UUID meeting) implements BoardEvent {}

    /** What the public may read of this board is different now. */
    record SummaryChanged(UUID board) implements BoardEvent {}
}
