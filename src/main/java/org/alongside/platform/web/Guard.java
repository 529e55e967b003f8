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

    @Inject
    SharedSecrets secrets;

    /** Bound to this browser and to this sign-in. */
    public String token(HttpServletRequest request) {
        String browser = Cookies.read(request, Cookies.GUARD).orElse("");
        String session = Cookies.read(request, Cookies.SESSION).orElse("");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.secret("guard").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((browser + "\n" + session).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    boolean accepts(HttpServletRequest request) {
        if (Cookies.read(request, Cookies.GUARD).isEmpty()) {
            return false;
        }
        @Nullable String given = request.getHeader(HEADER);
        if (given == null) {
            given = request.getParameter(FIELD);
        }
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token(request).getBytes(StandardCharsets.UTF_8));
    }
}
