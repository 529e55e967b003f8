package org.alongside.consent;

/** Whether a use can be seen now. */
enum UseStatus {
    SHOWN,
    HIDDEN
}
