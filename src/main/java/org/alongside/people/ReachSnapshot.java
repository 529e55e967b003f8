package org.alongside.people;

/**
 * How a member can be reached.
 *
 * @param email may be empty: nobody needs one
 * @param phone may be empty too
 * @param way how they were invited last
 */
public record ReachSnapshot(String email, String phone, Way way) {}
