package org.alongside.reports;

import java.io.Serializable;
import java.util.List;

/** What one room offers for reports from a board. */
public record OfferSnapshot(String kind, String heading, List<PartSnapshot> parts) implements Serializable {}
