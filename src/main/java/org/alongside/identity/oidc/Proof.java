package org.alongside.identity.oidc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one attempt to sign in must show when it comes back. All of it follows from the state, which travels, and a
 * secret that only the browser has; so nothing that would help a thief is kept anywhere.
 *
 * @param browser the secret in the browser's cookie
 */
record Proof(String state, String browser) {
    String nonce() {
        return derived("nonce");
    }

    /** For PKCE; 43 letters, as RFC 7636 asks. */
    String verifier() {
        return derived("verifier");
    }

    private String derived(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(browser.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = mac.doFinal((what + " " + state).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
