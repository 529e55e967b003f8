package org.alongside.consent.purposes;

import java.util.UUID;

/** Another question now stands in a purpose's place; fired inside the transaction that publishes it. */
public record NoticeReplaced(UUID purpose) {}
