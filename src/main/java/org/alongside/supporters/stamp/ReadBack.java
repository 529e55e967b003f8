package org.alongside.supporters.stamp;

/** Whether the words were read back to the person before they counted. */
public enum ReadBack {
    YES,
    NO,
    NOT_POSSIBLE
}
