package org.alongside.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** The description of the API, made by the build from the resources themselves. */
@ApplicationScoped
public class ApiDocument {
    @Inject
    Settings settings;

    /** The description with this installation's address. */
    public String json() {
        String base = settings.get(SiteSettings.BASE_URL).toString();
        return Json.createObjectBuilder(Written.json("openapi.json"))
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", base)))
                .build()
                .toString();
    }
}
