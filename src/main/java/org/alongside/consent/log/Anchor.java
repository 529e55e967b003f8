package org.alongside.consent.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Up to this number the log sums up to this root": signed, and kept where the owner of the database cannot reach. */
public record Anchor(long size, String root, long madeMs) {
    private static final String HEADER = "{\"alg\":\"ES256\"}";
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern SAID =
            Pattern.compile("\\{\"made_ms\":(\\d+),\"root\":\"([0-9a-f]{64})\",\"size\":(\\d+)}");

    /** A compact JWS, so that any tool can check it. */
    public String signed(PrivateKey key) throws GeneralSecurityException {
        String body = encoded(HEADER)
                + "."
                + encoded(CanonicalJson.of(Map.of("made_ms", madeMs, "root", root, "size", size)));
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(body.getBytes(UTF_8));
        return body + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    /** Empty when it was not signed with this key, or says something else. */
    public static Optional<Anchor> read(String jws, PublicKey key) {
        String[] parts = DOT.split(jws, -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                return Optional.empty();
            }
            Matcher said = SAID.matcher(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8));
            return said.matches()
                    ? Optional.of(
                            new Anchor(Long.parseLong(said.group(3)), said.group(2), Long.parseLong(said.group(1))))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
