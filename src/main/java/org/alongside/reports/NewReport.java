package org.alongside.reports;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff say when they want a report.
 *
 * @param easy the same in Easy Read, a short sentence a line; may be empty
 * @param place null when nobody said
 */
public record NewReport(String title, String easy, @Nullable Place place, Set<Chosen> chosen) {}
