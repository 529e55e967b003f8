package org.alongside.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member who is about to be invited.
 *
 * @param name the name the person likes to be called
 * @param describedAs the person's own words for themselves; may be empty
 * @param contact the named staff person who answers their calls
 * @param endsOn last day of the account, renewed in one step
 */
public record NewMember(String name, String describedAs, boolean easyRead, UUID contact, LocalDate endsOn) {}
