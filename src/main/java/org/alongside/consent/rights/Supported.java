package org.alongside.consent.rights;

import java.util.Set;

/**
 * Help that a person had while deciding.
 *
 * @param ownWords whether the person said in their own words what they agree to, and it was right
 * @param words what they said, or how the help went; sealed with the person's own key; may be empty
 */
public record Supported(SupporterRole by, Set<Help> helps, boolean ownWords, String words) {}
