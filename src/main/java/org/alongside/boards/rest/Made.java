package org.alongside.boards.rest;

import java.util.UUID;

/** The id of what was just made. */
public record Made(UUID id) {}
