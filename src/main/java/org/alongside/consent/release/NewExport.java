package org.alongside.consent.release;

import org.alongside.consent.uses.Reach;

/**
 * A report or export to be made.
 *
 * @param location where it will be, in plain words, as the people in it read it in their choices
 */
public record NewExport(String title, String location, Reach reach) {}
