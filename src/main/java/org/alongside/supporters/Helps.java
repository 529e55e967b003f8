package org.alongside.supporters;

import org.alongside.identity.Helping;
import org.alongside.people.PersonSnapshot;

/** A time of helping that stands: the person, and who helps them. */
public record Helps(PersonSnapshot person, Helping helping) {}
