package org.alongside.meetings.floor;

/** How the order of speaking is found. */
public enum Mode {
    FIFO,
    ROUND,
    PROGRESSIVE,
    RANDOM,
    BY_HAND
}
