package org.alongside.stories;

/** Where a finished version may be shown; each is a choice of its own. */
public enum Outlet {
    /** This board's public page. */
    PAGE,
    /** Reports and newsletters, on paper too. */
    REPORT,
    /** Our website and accounts elsewhere. */
    WEBSITE
}
