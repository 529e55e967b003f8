package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.platform.persistence.SharedSecrets;
import org.jspecify.annotations.Nullable;

/** A word that only our own pages know, so that no other site can post in a person's name. */
@ApplicationScoped
public class Guard {
    /** Name of the form field. */
    public static final String FIELD = "guard";

    /** Name of the header, for posts made by script. */
    public static final String HEADER = "X-Guard";

    private static final char BETWEEN = '.';
    private static final int MARK = 16;

    @Inject
    SharedSecrets secrets;

    /** Request attribute: the id of whoever is signed in, as text. */
    public static final String PERSON = "alongside.person";

    /** Bound to this browser, to this sign-in, and to the person for whom the page was made. */
    public String token(HttpServletRequest request) {
        String browser = Cookies.read(request, Cookies.GUARD).orElse("");
        String session = Cookies.read(request, Cookies.SESSION).orElse("");
        String mark = mark(request);
        return keyed(browser + "\n" + session + "\n" + mark) + BETWEEN + mark;
    }

    boolean accepts(HttpServletRequest request) {
        if (Cookies.read(request, Cookies.GUARD).isEmpty()) {
            return false;
        }
        String given = given(request);
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token(request).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the page was made for a person who is not the one who is here now. */
    boolean ofSomebodyElse(HttpServletRequest request) {
        String given = given(request);
        int at = given == null ? -1 : given.length() - MARK;
        return given != null
                && at > 0
                && given.charAt(at - 1) == BETWEEN
                && !given.substring(at).equals(mark(request));
    }

    private static @Nullable String given(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        return given != null ? given : request.getParameter(FIELD);
    }

    /** Stands for a person without naming them; nothing for nobody. */
    private String mark(HttpServletRequest request) {
        Object person = request.getAttribute(PERSON);
        return person == null ? "" : keyed("person\n" + person).substring(0, MARK);
    }

    private String keyed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.secret("guard").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
