package org.alongside.platform.outbox;

import java.util.UUID;

/** One mail to one address. */
record Mail(UUID id, String address, String title, String body) {}
