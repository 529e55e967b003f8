package org.alongside.consent;

/** The way in which a decision reached us. */
public enum Channel {
    WEB,
    PAPER,
    SPOKEN,
    BSL,
    PHONE,
    EMAIL,
    RECEIPT_CODE,
    SYSTEM,
    IMPORT
}
