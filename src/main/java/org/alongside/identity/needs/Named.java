package org.alongside.identity.needs;

import java.util.List;
import org.alongside.people.PersonSnapshot;

/** What one person has agreed that whoever asks may know. */
public record Named(PersonSnapshot person, List<Adjustment> needs) {}
