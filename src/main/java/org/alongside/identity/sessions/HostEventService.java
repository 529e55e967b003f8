package org.alongside.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.identity.IdentitySettings;
import org.alongside.people.MemberService;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/**
 * What the host tells about its own people. Each call is signed with a shared key, holds for five minutes, and counts
 * once however often it comes.
 */
@ApplicationScoped
@Transactional
public class HostEventService {
    private static final Duration HOLDS = Duration.ofMinutes(5);

    @Inject
    EntityManager em;

    @Inject
    MemberService members;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * @param sentAt seconds since 1970, as text
     * @param signature HMAC-SHA-256 of time, full stop and body, in hexadecimal letters
     * @throws Refusal UNKNOWN where no key is set, FORBIDDEN for a wrong or old signature, INVALID for a wrong body
     */
    public void hear(String body, String sentAt, String signature) {
        String key = settings.get(IdentitySettings.EVENTS_KEY);
        if (key.isEmpty()) {
            throw Refusal.unknown("platform.notFound");
        }
        boolean ours = MessageDigest.isEqual(
                sign(key, sentAt + "." + body).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
        if (!ours || !fresh(sentAt)) {
            throw Refusal.forbidden("identity.eventNotSigned");
        }
        JsonObject event = read(body);
        if (once(event.getString("id", ""))) {
            act(event.getString("kind", ""), event.getString("principal", ""), event.getString("newPrincipal", ""));
        }
    }

    private void act(String kind, String principal, String newPrincipal) {
        Optional<UUID> known = people.withPrincipal(principal);
        switch (kind) {
            case "user.disabled" -> known.ifPresent(it -> members.leave(null, it, null));
            case "user.enabled" -> known.ifPresent(it -> members.comeBack(null, it));
            case "user.deleted" ->
                known.ifPresent(it -> {
                    members.leave(null, it, null);
                    people.rename(it, null);
                });
            case "user.renamed" -> known.ifPresent(it -> people.rename(it, newPrincipal));
            default -> throw Refusal.invalid("kind", "identity.eventUnknown");
        }
    }

    private boolean fresh(String sentAt) {
        if (!sentAt.matches("[0-9]{1,12}")) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(sentAt)), clock.instant());
        return age.abs().compareTo(HOLDS) <= 0;
    }

    /** True for the first who says it; it is remembered for longer than a signature holds, see HeardHostEvents. */
    private boolean once(String id) {
        if (id.isEmpty() || id.length() > 100) {
            throw Refusal.invalid("id", "identity.eventUnknown");
        }
        return em.createNativeQuery("insert into alongside_host_event (id, received_at)"
                                + " select cast(? as varchar(100)), cast(? as timestamp with time zone)"
                                + " where not exists (select 1 from alongside_host_event where id = ?)")
                        .setParameter(1, id)
                        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }

    private static JsonObject read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw Refusal.invalid("body", "identity.eventUnknown");
        }
    }

    static String sign(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
