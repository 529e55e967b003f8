package org.alongside.platform.records;

/** What erasing a person does where a column leads to them. */
public enum Fate {
    /** The row goes. */
    DELETED,
    /** The row stays, because others share it, and leads to nobody in particular from then on. */
    UNNAMED,
    /** The row stays, and nothing stands where the person stood. */
    CLEARED,
    /** The row stays and counts as somebody's, each time somebody else's, so that nobody is found by it. */
    UNLINKED,
    /** The row stays as it is; its reason says why. */
    STAYS;

    /** Whether somebody who asks must be told why something stays. */
    public boolean keeps() {
        return this != DELETED;
    }
}
