package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** The folder outside the database, where the installation has one. */
@ApplicationScoped
class Outside {
    @Inject
    Settings settings;

    Optional<Vault> vault() {
        String folder = settings.get(ConsentSettings.FOLDER);
        return folder.isEmpty() ? Optional.empty() : Optional.of(new Vault(Path.of(folder)));
    }

    /** @throws Refusal RULE where there is none: what cannot be proved or sealed is not done at all */
    Vault needed() {
        return vault().orElseThrow(() -> Refusal.rule("consent.noFolder"));
    }
}
