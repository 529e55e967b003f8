package org.alongside.identity.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import org.alongside.host.HealthPart;
import org.alongside.identity.sessions.DoorSettings;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says about itself. It is asked when Alongside starts and again until it answers; meanwhile everybody
 * else comes in as always.
 */
@ApplicationScoped
public class Provider implements HealthPart {
    /** For each connection and each answer. */
    static final int PATIENCE = 5_000;

    private static final Logger LOG = Logger.getLogger(Provider.class.getName());
    private static final Duration HOLD_OFF = Duration.ofSeconds(3);
    private static final Duration FRESH = Duration.ofHours(6);
    private static final int LARGEST = 256 * 1024;

    private @Nullable Known known;
    private String trouble = "";
    private Instant asked = Instant.EPOCH;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @param keys which sign its tokens; fetched when needed and again when they change */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {}

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (settings.problems().isEmpty() && isWanted()) {
            executor.execute(this::known);
        }
    }

    /** As it last said, asked again when that is long ago; empty while it has never been reached. */
    synchronized Optional<Known> known() {
        Instant now = clock.instant();
        Known last = known;
        if ((last == null || last.since().plus(FRESH).isBefore(now))
                && asked.plus(HOLD_OFF).isBefore(now)) {
            ask();
        }
        return Optional.ofNullable(known);
    }

    @Override
    public String part() {
        return "staff door";
    }

    /** Asks the provider now, unless somebody has just done so. */
    @Override
    public synchronized String trouble() {
        if (!isWanted()) {
            return "";
        }
        if (asked.plus(HOLD_OFF).isBefore(clock.instant())) {
            ask();
        }
        return trouble;
    }

    /** Whether it can be reached at this moment, for whoever is about to be sent there for good. */
    synchronized boolean answers() {
        ask();
        return trouble.isEmpty();
    }

    private boolean isWanted() {
        return settings.get(DoorSettings.STAFF_DOOR).equals("oidc");
    }

    private void ask() {
        String issuer = settings.get(OidcSettings.ISSUER);
        String before = trouble;
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(issuer), PATIENCE, PATIENCE);
            known = new Known(metadata, keys(metadata), clock.instant());
            trouble = "";
        } catch (GeneralException | IOException e) {
            trouble = issuer + ": " + e.getClass().getSimpleName() + ", " + e.getMessage();
        }
        asked = clock.instant();
        if (!trouble.isEmpty() && before.isEmpty()) {
            LOG.warning(() -> "staff cannot sign in, the provider does not answer as it should: " + trouble
                    + " (docs/administer.md)");
        } else if (trouble.isEmpty() && !before.isEmpty()) {
            LOG.info(() -> "the provider answers again: " + issuer);
        }
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
                .refreshAheadCache(false)
                .retrying(true)
                .build();
    }
}
