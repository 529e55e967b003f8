package org.alongside.platform.outbox;

import java.util.UUID;

/** A mail that would have let this person in could not be delivered, and is gone. */
public record MailLost(UUID person) {}
