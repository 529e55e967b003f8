package org.alongside.platform.persistence;

/** The database has just become usable: at start, or when it came back. */
public record DatabaseReady() {}
