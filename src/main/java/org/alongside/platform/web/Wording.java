package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.alongside.platform.text.Texts;

/** Standard words or Easy Read, as this browser has chosen. */
@ApplicationScoped
public class Wording {
    static final String EASY = "easy";
    static final String STANDARD = "standard";

    @Inject
    HttpServletRequest request;

    public boolean easyRead() {
        return Cookies.read(request, Cookies.WORDS).filter(EASY::equals).isPresent();
    }

    public Locale locale() {
        return easyRead() ? Texts.EASY_READ : Texts.STANDARD;
    }
}
