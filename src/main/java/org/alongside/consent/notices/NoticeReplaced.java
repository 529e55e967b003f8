package org.alongside.consent.notices;

import java.util.UUID;

/** Another question now stands in a purpose's place; fired inside the transaction that publishes it. */
public record NoticeReplaced(UUID purpose) {}
