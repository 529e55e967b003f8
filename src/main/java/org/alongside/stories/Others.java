package org.alongside.stories;

/** Who is in a picture or recording beside those who are named. */
public enum Others {
    NOBODY,
    /** From behind, far away, or masked already; somebody else confirms that. */
    NOT_RECOGNISABLE,
    /** They are neither named nor asked, so it cannot be kept. */
    RECOGNISABLE
}
