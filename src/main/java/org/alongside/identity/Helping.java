package org.alongside.identity;

import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;

/**
 * That this request is made by a supporter for the person they help.
 *
 * @param help the one time of helping, which has an end
 */
public record Helping(UUID help, PersonSnapshot supporter, Set<May> may) {}
