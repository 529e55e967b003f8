package org.alongside.consent.uses;

/** Whether a use can be seen now. */
enum UseStatus {
    SHOWN,
    HIDDEN
}
