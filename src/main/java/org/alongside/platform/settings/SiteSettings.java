package org.alongside.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;

/** What an administrator can set about where Alongside lives. */
@ApplicationScoped
public class SiteSettings implements SettingsGroup {
    /** Never taken from a request: links in letters must not follow whatever host a caller claims. */
    public static final Setting<URI> BASE_URL = Setting.address(
            "alongside.base-url",
            null,
            "https://intranet.example.org/alongside",
            "The address of Alongside as people outside type it; every link, letter and printed slip is made from it.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(BASE_URL);
    }
}
