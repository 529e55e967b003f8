package org.alongside.people;

/** Where members stand, to look for them. */
public enum Standing {
    ALL(""),
    /** They write. */
    HERE(" and p.closed = false and (p.endsOn is null or p.endsOn >= :today)"),
    /** Their last day has passed; they still read. */
    READING(" and p.closed = false and p.endsOn < :today and p.endsOn >= :gone"),
    /** Nobody comes in as them any more. */
    GONE(" and (p.closed = true or p.endsOn < :gone)"),
    /** Nobody answers for them when their contact is away. */
    NO_DEPUTY(" and p.closed = false and p.deputy is null");

    private final String clause;

    Standing(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}
