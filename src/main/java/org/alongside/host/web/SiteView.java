package org.alongside.host.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.alongside.host.ContactSettings;
import org.alongside.host.HostSettings;
import org.alongside.host.Release;
import org.alongside.host.WordSettings;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Wording;

/** What every page says about the organisation and about itself. */
@Named("site")
@ApplicationScoped
public class SiteView {
    @Inject
    Settings settings;

    @Inject
    Wording wording;

    @Inject
    Release release;

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return wording.locale();
    }

    public String getLang() {
        return wording.locale().toLanguageTag();
    }

    public boolean isEasyRead() {
        return wording.easyRead();
    }

    public String getOrganisation() {
        return orNothing(HostSettings.ORGANISATION);
    }

    /** What people who are not staff are called here, to begin a heading with. */
    public String getMembers() {
        String word = orNothing(WordSettings.MEMBERS);
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public String getContactName() {
        return orNothing(HostSettings.CONTACT_NAME);
    }

    public String getContactPhone() {
        return orNothing(HostSettings.CONTACT_PHONE);
    }

    /** The number for a {@code tel:} link. */
    public String getContactDial() {
        return getContactPhone().replaceAll("[^0-9+]", "");
    }

    public String getContactHours() {
        return orNothing(HostSettings.CONTACT_HOURS);
    }

    /** Whom people ask about what is kept of them; empty until it is set. */
    public String getPrivacyContact() {
        return orNothing(ContactSettings.PRIVACY);
    }

    public String getUpsetReader() {
        return orNothing(ContactSettings.UPSET_READER);
    }

    public String getUpsetWhen() {
        return orNothing(ContactSettings.UPSET_WHEN);
    }

    public String getUpsetNumbers() {
        return orNothing(ContactSettings.UPSET_NUMBERS);
    }

    public String getIntranetUrl() {
        return orNothing(HostSettings.INTRANET);
    }

    public String getVersion() {
        return release.version();
    }

    /** Address of this page, to come back to after a switch. */
    public String getPath() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = forwarded != null ? forwarded.toString() : request.getRequestURI();
        String query = request.getQueryString();
        boolean page = "GET".equals(request.getMethod()) && query != null;
        return page ? path + "?" + query : path;
    }

    /** Pages that tell of a missing setting must not need it. */
    private String orNothing(Setting<String> setting) {
        try {
            return settings.get(setting);
        } catch (IllegalStateException missing) {
            return "";
        }
    }
}
