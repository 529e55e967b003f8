package org.alongside.identity.needs;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The ledger's word on keeping what people need; asked each time something is read or written. */
public interface NeedsConsent {
    /** Of these, those whose yes stands now. */
    Set<UUID> given(Collection<UUID> people);

    /** Whether this person was ever asked; later the ledger asks again by itself, or rests. */
    boolean asked(UUID person);

    /**
     * Puts the question to the caller, at the caller's own wish.
     *
     * @return the path of the page, within Alongside, on which it is answered
     */
    String question();
}
