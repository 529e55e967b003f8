package org.alongside.administration.setup;

/** One thing on the list before the first invitation. */
public enum SetUpItem {
    /** The base address is set, and Alongside answers there. */
    ADDRESS(true, Way.TRIED, "/administration/setting?key=alongside.base-url"),
    /** The organisation's name, and a number that somebody answers. */
    ORGANISATION(true, Way.CONFIRMED, "/administration/settings?q=contact"),
    /** Whom people ask about what is kept of them, and who answers for data protection. */
    PRIVACY(true, Way.SEEN, "/administration/setting?key=alongside.contact.privacy"),
    /** A mail that the mail server has taken, or the choice to do without mail. */
    MAIL(true, Way.TRIED, "/administration/settings?q=mail"),
    /** Somebody else who can answer for members. */
    COLLEAGUES(true, Way.SEEN, "/identity/people"),
    /** Who reads it when somebody is upset, when, and whom to ring at night. */
    UPSET(true, Way.CONFIRMED, "/administration/settings?q=upset"),
    /** How long everything is kept. */
    RETENTION(true, Way.CONFIRMED, "/administration/retention"),
    /** The key that signs the log of decisions. */
    KEYS(true, Way.SEEN, "/administration/setting?key=alongside.consent.folder"),
    /** The folder outside has a backup of its own. */
    BACKUP(false, Way.CONFIRMED, "/administration/setting?key=alongside.consent.folder"),
    /** Somebody has read our words as a member would. */
    WORDS(false, Way.CONFIRMED, "/administration/words");

    /** How an item becomes done. */
    public enum Way {
        /** Alongside sees it by itself. */
        SEEN,
        /** Somebody says so, of the facts as they are. */
        CONFIRMED,
        /** It is tried, and the trial succeeds. */
        TRIED
    }

    private final boolean required;
    private final Way way;
    private final String page;

    SetUpItem(boolean required, Way way, String page) {
        this.required = required;
        this.way = way;
        this.page = page;
    }

    /** Whether nobody is invited until it is done. */
    public boolean required() {
        return required;
    }

    public Way way() {
        return way;
    }

    /** Where to put it in order. */
    public String page() {
        return page;
    }
}
