package org.alongside.identity.oidc;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.sessions.HostUser;
import org.alongside.platform.Refusal;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Signing in at the provider, from the first step to the last. */
@ApplicationScoped
public class OidcDoor {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Provider provider;

    @Inject
    Exchange exchange;

    @Inject
    AttemptService attempts;

    @Inject
    TicketService tickets;

    @Inject
    LimitService limits;

    @Inject
    Settings settings;

    /**
     * Where the browser goes to sign in; empty while the provider cannot be reached.
     *
     * @param from the address that asks; each attempt is a row, and strangers cannot make them without end
     * @throws Refusal BUSY for a minute after too many from there
     */
    public Optional<URI> begin(String browser, String back, String from) {
        limits.count("identity.oidc", from, settings.get(OidcSettings.STARTS), MINUTE);
        return provider.known().map(it -> exchange.ask(it, attempts.begin(browser, back)));
    }

    /** Where the attempt that comes back wanted to go; empty when it is none of this browser's, too old, or spent. */
    public Optional<String> back(String state, String browser) {
        return attempts.take(new Proof(state, browser));
    }

    /**
     * Asks the provider who came back with that code.
     *
     * @param issuer who says it has sent the browser back, where it says so (RFC 9207)
     */
    public Came redeem(String code, String state, String browser, @Nullable String issuer) throws OidcFailed {
        Provider.Known known =
                provider.known().orElseThrow(() -> new OidcFailed(true, "the provider has never been reached"));
        if (issuer != null && !issuer.equals(known.metadata().getIssuer().getValue())) {
            throw new OidcFailed(false, "another provider has answered");
        }
        Exchange.Answer answer = exchange.redeem(known, code, new Proof(state, browser));
        return new Came(answer.user(), answer.idToken());
    }

    /** Remembers for the end of that session what the provider wants to see then. */
    public void remember(String session, Came came) {
        tickets.keep(session, came.idToken());
    }

    /** Where the browser goes to end the provider's own session; empty where the provider has no such address or is away. */
    public Optional<URI> farewell(String session, String state) {
        Optional<Provider.Known> known = provider.answers() ? provider.known() : Optional.empty();
        if (known.isEmpty() || known.get().metadata().getEndSessionEndpointURI() == null) {
            return Optional.empty();
        }
        URI endpoint = known.get().metadata().getEndSessionEndpointURI();
        return tickets.idToken(session).map(idToken -> {
            try {
                return new LogoutRequest(
                                endpoint,
                                JWTParser.parse(idToken),
                                null,
                                exchange.client(),
                                URI.create(exchange.base() + "/identity/left"),
                                new State(state),
                                null)
                        .toURI();
            } catch (java.text.ParseException e) {
                throw new IllegalStateException("it was read when it came", e);
            }
        });
    }

    /** Somebody the provider vouches for, with the token that says so. */
    public record Came(HostUser user, String idToken) {}
}
