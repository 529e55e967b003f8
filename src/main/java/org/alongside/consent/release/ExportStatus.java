package org.alongside.consent.release;

/** How far a report or export is on its way out. */
public enum ExportStatus {
    /** Being made, apart, where nobody reads it. */
    PREPARED,
    /** Somebody changed their mind meanwhile: it is made again without them. */
    STALE,
    /** Written down in the log; the file is on its way to its place. */
    RELEASED,
    PUBLISHED,
    /** Changed under our hands three times: a person decides when to try again. */
    WAITS,
    DROPPED
}
