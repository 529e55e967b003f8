package org.alongside.consent.uses;

import java.io.Serializable;
import java.time.Instant;

/**
 * A place to which something went.
 *
 * @param location in plain words
 * @param there whether it is still used there
 */
public record WentTo(String location, Reach reach, Instant since, boolean there) implements Serializable {}
