package org.alongside.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Secrets that all nodes share and nobody types: made once, kept in the database, and remembered here outside of any
 * transaction, since every page asks for one.
 */
@ApplicationScoped
public class SharedSecrets {
    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Inject
    SharedSecretService secrets;

    public String secret(String name) {
        return known.computeIfAbsent(name, secrets::readOrMake);
    }
}
