package org.alongside.platform.lease;

import java.time.Duration;

/** Something to be done again and again in the background, on one node at a time. A bean that says so is found. */
public interface Job {
    /** By which the nodes agree who does it. */
    String name();

    /** From the end of one round to the beginning of the next. */
    Duration every();

    /** One round; what it throws is written to the log, and the next round comes all the same. */
    void round();
}
