package org.alongside.consent.notices;

import java.util.UUID;

/** A version was published that asks for something in addition; fired inside the transaction that publishes it. */
public record NoticeAdds(UUID purpose, UUID added) {}
