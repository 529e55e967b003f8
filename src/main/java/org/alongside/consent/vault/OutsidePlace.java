package org.alongside.consent.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;

/** Whether the folder outside the database is there and can sign; for whoever looks after the installation. */
@ApplicationScoped
public class OutsidePlace {
    @Inject
    Outside outside;

    /** The key is there and can be read; where the folder is new it is made. */
    public boolean signs() {
        return outside.vault()
                .map(vault -> {
                    try {
                        return !vault.publicKey().isEmpty();
                    } catch (UncheckedIOException | IllegalStateException e) {
                        return false;
                    }
                })
                .orElse(false);
    }
}
