package org.alongside.consent.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.consent.ConsentSettings;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** The folder outside the database, where the installation has one. */
@ApplicationScoped
public class Outside {
    @Inject
    Settings settings;

    public Optional<Vault> vault() {
        String folder = settings.get(ConsentSettings.FOLDER);
        return folder.isEmpty() ? Optional.empty() : Optional.of(new Vault(Path.of(folder)));
    }

    /** @throws Refusal RULE where there is none: what cannot be proved or sealed is not done at all */
    public Vault needed() {
        return vault().orElseThrow(() -> Refusal.rule("consent.noFolder"));
    }
}
