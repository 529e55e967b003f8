package org.alongside.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.Method;
import org.alongside.identity.oidc.Provider.Known;
import org.alongside.identity.sessions.HostUser;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.jspecify.annotations.Nullable;

/** The two questions to the provider: the person's browser carries the first, we ask the second ourselves. */
@ApplicationScoped
class Exchange {
    private static final Logger LOG = Logger.getLogger(Exchange.class.getName());

    /** Signatures that only the provider can make. */
    private static final Set<JWSAlgorithm> SIGNATURES = Stream.concat(
                    JWSAlgorithm.Family.RSA.stream(), JWSAlgorithm.Family.EC.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** So many seconds may our clock and the provider's be apart. */
    static final int SKEW = 60;

    @Inject
    Settings settings;

    /** A person, and the token that says so. */
    record Answer(HostUser user, String idToken) {}

    URI ask(Known provider, Proof proof) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(settings.get(OidcSettings.SCOPES)), client(), redirect())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .responseMode(ResponseMode.QUERY)
                .state(new State(proof.state()))
                .nonce(new Nonce(proof.nonce()))
                .codeChallenge(new CodeVerifier(proof.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    Answer redeem(Known provider, String code, Proof proof) throws OidcFailed {
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(send(token(provider, code, proof)));
            if (!answer.indicatesSuccess()) {
                throw new OidcFailed(
                        false,
                        "the provider refused the code: "
                                + answer.toErrorResponse().getErrorObject().getCode());
            }
            OIDCTokens tokens = (OIDCTokens) answer.toSuccessResponse().getTokens();
            JWT idToken = tokens.getIDToken();
            IDTokenClaimsSet claims = checked(provider, idToken, new Nonce(proof.nonce()));
            String subject = claims.getSubject().getValue();
            StaffClaim staff = StaffClaim.of(settings);
            boolean isStaff = !staff.asked() || staff.holdsIn(claims);
            String name = name(claims);
            if (name.isEmpty() || !isStaff) {
                Optional<UserInfo> more = asked(provider, tokens.getAccessToken(), subject);
                name = name.isEmpty() ? more.map(Exchange::name).orElse("") : name;
                isStaff = isStaff || more.filter(staff::holdsIn).isPresent();
            }
            if (!isStaff) {
                throw new OidcFailed(OidcFailed.Because.OUTSIDE, "the provider does not say that they are staff here");
            }
            return new Answer(
                    new HostUser(Method.OIDC, claims.getIssuer().getValue() + "#" + subject, name),
                    idToken.serialize());
        } catch (IOException e) {
            throw new OidcFailed(
                    true, "the provider did not answer: " + e.getClass().getSimpleName());
        } catch (ParseException e) {
            throw new OidcFailed(false, "the provider's answer cannot be read: " + e.getMessage());
        }
    }

    private IDTokenClaimsSet checked(Known provider, JWT idToken, Nonce nonce) throws OidcFailed {
        IDTokenValidator validator = new IDTokenValidator(
                provider.metadata().getIssuer(),
                client(),
                new JWSVerificationKeySelector<>(SIGNATURES, provider.keys()),
                null);
        validator.setMaxClockSkew(SKEW);
        try {
            return validator.validate(idToken, nonce);
        } catch (BadJOSEException | JOSEException e) {
            throw new OidcFailed(false, "the token does not hold: " + e.getMessage());
        }
    }

    private TokenRequest token(Known provider, String code, Proof proof) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), redirect(), new CodeVerifier(proof.verifier()));
        URI endpoint = provider.metadata().getTokenEndpointURI();
        Secret secret = new Secret(settings.get(OidcSettings.CLIENT_SECRET));
        return switch (settings.get(OidcSettings.CLIENT_AUTHENTICATION)) {
            case "client_secret_post" ->
                new TokenRequest.Builder(endpoint, new ClientSecretPost(client(), secret), grant).build();
            case "none" -> new TokenRequest.Builder(endpoint, client(), grant).build();
            default -> new TokenRequest.Builder(endpoint, new ClientSecretBasic(client(), secret), grant).build();
        };
    }

    /** Some providers keep things out of the token and tell them when asked. */
    private static Optional<UserInfo> asked(Known provider, AccessToken access, String subject) {
        URI endpoint = provider.metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return Optional.empty();
        }
        try {
            UserInfoResponse answer = UserInfoResponse.parse(send(new UserInfoRequest(endpoint, access)));
            return Optional.ofNullable(
                            answer.indicatesSuccess()
                                    ? answer.toSuccessResponse().getUserInfo()
                                    : null)
                    .filter(info -> subject.equals(info.getSubject().getValue()));
        } catch (IOException | ParseException e) {
            LOG.fine(() -> "the provider tells no more: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    static String name(ClaimsSet claims) {
        String both = Stream.of("given_name", "family_name")
                .map(it -> said(claims, it))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(said(claims, "name"), both, said(claims, "preferred_username"))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String said(ClaimsSet claims, String claim) {
        @Nullable String value = claims.getStringClaim(claim);
        return value == null ? "" : value.strip();
    }

    private static HTTPResponse send(com.nimbusds.oauth2.sdk.Request request) throws IOException {
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(Provider.PATIENCE);
        http.setReadTimeout(Provider.PATIENCE);
        http.setFollowRedirects(false);
        return http.send();
    }

    ClientID client() {
        return new ClientID(settings.get(OidcSettings.CLIENT_ID));
    }

    /** From the setting, never from what a request claims about its host. */
    private URI redirect() {
        return URI.create(base() + "/enter/oidc/back");
    }

    String base() {
        return settings.get(SiteSettings.BASE_URL).toString().replaceAll("/+$", "");
    }
}
