package org.alongside.consent.release;

import java.util.List;
import java.util.UUID;

/**
 * A room's way of offering something for reports: a bean that says so is found. A new kind of thing needs this one small
 * class and a test of it, nothing else; what may truly go in is decided by the gate, from what each part says it needs.
 */
public interface Releasable {
    /** Stays the same for ever, since reports remember it: "boards.quotes". */
    String kind();

    /** Key of the heading under which its parts stand, in a report and where they are chosen. */
    String heading();

    /** Smaller stands further up: 10 what it is about, 20 decisions, 30 replies, 40 people's words, 50 whole stories, 60 pictures. */
    int order();

    /**
     * What there is from this board, whether or not it may go out, in the order of a report. Called only for somebody
     * who looks after the board; the one who calls has asked.
     */
    List<ReleasePart> of(UUID board);
}
