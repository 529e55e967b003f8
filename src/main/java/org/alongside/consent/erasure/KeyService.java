package org.alongside.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alongside.consent.Chore;
import org.alongside.consent.vault.Outside;

/**
 * Destroys the keys of people who were forgotten. It looks at what is committed, so that a transaction that fails
 * destroys nothing, and a server that dies in between leaves nothing: the next round does it.
 */
@ApplicationScoped
@Transactional
public class KeyService implements Chore {
    private static final int AT_ONCE = 500;

    @Inject
    Outside outside;

    @Inject
    Proofs proofs;

    @Override
    public void round() {
        outside.vault()
                .ifPresent(vault -> proofs.erased(AT_ONCE).forEach(subject -> {
                    vault.destroy(subject);
                    proofs.keyless(subject);
                }));
    }
}
