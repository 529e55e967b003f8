package org.alongside.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** What a host needs to know about Alongside, as {@code plugin-descriptor/alongside-plugin.json} says it. */
@ApplicationScoped
public class Descriptor {
    @Inject
    Release release;

    @Inject
    Settings settings;

    /** The descriptor with this installation's address and this build's version. */
    public String json() {
        return Json.createObjectBuilder(Written.json("/META-INF/alongside-plugin.json"))
                .remove("$schema")
                .add("version", release.version())
                .add("baseUrl", settings.get(SiteSettings.BASE_URL).toString())
                .build()
                .toString();
    }
}
