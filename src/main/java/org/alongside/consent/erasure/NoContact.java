package org.alongside.consent.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.platform.persistence.SharedSecrets;

/** Addresses that must not be written to, as keyed digests: the list can be asked, and read by nobody. */
@ApplicationScoped
public class NoContact {
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    EntityManager em;

    @Inject
    SharedSecrets secrets;

    void add(String address) {
        String digest = digest(address);
        if (!has(address)) {
            em.createNativeQuery("insert into alongside_consent_no_contact (hmac) values (?)")
                    .setParameter(1, digest)
                    .executeUpdate();
        }
    }

    boolean has(String address) {
        return !em.createNativeQuery("select 1 from alongside_consent_no_contact where hmac = ?")
                .setParameter(1, digest(address))
                .getResultList()
                .isEmpty();
    }

    private String digest(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.secret("consent.no-contact").getBytes(UTF_8), ALGORITHM));
            return HexFormat.of()
                    .formatHex(
                            mac.doFinal(address.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform brings HMAC", e);
        }
    }
}
