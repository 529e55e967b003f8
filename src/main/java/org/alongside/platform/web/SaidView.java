package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.MissingResourceException;
import org.alongside.platform.text.Texts;

/**
 * What was just done, said once at the top of the next page. The address carries the text's key alone
 * ({@code ?said=boards.cardAdded}), so nothing needs a session and nothing personal stands in an address.
 */
@Named("said")
@ApplicationScoped
public class SaidView {
    @Inject
    Asked asked;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    public boolean isAny() {
        return !getText().isEmpty();
    }

    public String getText() {
        return asked.text("said")
                .filter(key -> key.matches("[a-z]+\\.[A-Za-z]+Said"))
                .map(this::find)
                .orElse("");
    }

    private String find(String key) {
        try {
            return texts.of(wording.locale(), key);
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** Goes to a page of ours and says there what was done; {@code path} starts with a slash. */
    public static void andGo(String path, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        String joined = path + (path.indexOf('?') < 0 ? "?" : "&") + "said=" + key;
        go(context, joined);
    }

    /** Goes to a page of ours. */
    public static void go(String path) {
        go(FacesContext.getCurrentInstance(), path);
    }

    private static void go(FacesContext context, String path) {
        try {
            Map<String, Object> request = context.getExternalContext().getRequestMap();
            request.remove(GuardFilter.KEPT);
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + path);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
