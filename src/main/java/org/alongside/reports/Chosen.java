package org.alongside.reports;

import java.util.UUID;

/** One thing chosen for a report: which, of which kind. */
public record Chosen(String kind, UUID part) {}
