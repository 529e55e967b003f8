package org.alongside.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alongside.testing.SettingsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed of a provider's answer, and what is not. */
class ExchangeTest {
    private static RSAKey ours;
    private static RSAKey foreign;

    private final Proof proof = new Proof("a state", "a browser");
    private final List<String> heard = new ArrayList<>();
    private final Exchange exchange = new Exchange();
    private HttpServer provider;
    private String issuer = "";
    private String idToken = "";
    private String userInfo = "";

    @BeforeAll
    static void keys() throws JOSEException {
        ours = new RSAKeyGenerator(2048).keyID("ours").generate();
        foreign = new RSAKeyGenerator(2048).keyID("ours").generate();
    }

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        issuer = "http://localhost:" + provider.getAddress().getPort();
        answer("/token", () -> "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}");
        answer("/user", () -> userInfo);
        provider.start();
        settings("client_secret_basic");
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void aPersonIsTheirIssuerAndSubjectAndNeverAnAddress() throws Exception {
        idToken = signed(ours, claims().claim("name", "Amina Yusuf").claim("email", "amina@eastmere.example"));
        var user = redeem().user();
        assertThat(user.principal()).isEqualTo(issuer + "#u4711");
        assertThat(user.name()).isEqualTo("Amina Yusuf");
        assertThat(heard.get(0))
                .contains("code_verifier=" + proof.verifier(), "grant_type=authorization_code")
                .contains("redirect_uri=https%3A%2F%2Fintranet.example.org%2Falongside%2Fenter%2Foidc%2Fback");
    }

    @Test
    void aNameThatIsNotInTheTokenIsAskedFor() throws Exception {
        idToken = signed(ours, claims());
        userInfo = "{\"sub\":\"u4711\",\"given_name\":\"Amina\",\"family_name\":\"Yusuf\"}";
        assertThat(redeem().user().name()).isEqualTo("Amina Yusuf");
        userInfo = "{\"sub\":\"u0815\",\"name\":\"Somebody Else\"}";
        assertThat(redeem().user().name()).as("somebody else's").isEmpty();
    }

    @Test
    void whoeverIsNotSaidToBeStaffStaysOutside() throws Exception {
        exchange.settings = new SettingsOf(Map.of(
                "alongside.base-url", "https://intranet.example.org/alongside/",
                "alongside.identity.oidc-client-id", "alongside",
                "alongside.identity.oidc-client-secret", "a secret",
                "alongside.identity.oidc-staff-claim", "groups",
                "alongside.identity.oidc-staff-values", "staff"));
        idToken = signed(ours, claims().claim("name", "Amina Yusuf").claim("groups", List.of("staff")));
        assertThat(redeem().user().principal()).endsWith("#u4711");
        idToken = signed(ours, claims().claim("name", "Amina Yusuf"));
        userInfo = "{\"sub\":\"u4711\",\"groups\":[\"staff\"]}";
        assertThat(redeem().user().name()).as("told when asked").isEqualTo("Amina Yusuf");
        for (String other : List.of("{\"sub\":\"u0815\",\"groups\":[\"staff\"]}", "{\"sub\":\"u4711\"}", "rubbish")) {
            userInfo = other;
            assertThatThrownBy(this::redeem)
                    .isInstanceOfSatisfying(
                            OidcFailed.class, it -> assertThat(it.because()).isEqualTo(OidcFailed.Because.OUTSIDE));
        }
    }

    @ParameterizedTest
    @CsvSource({"50,true", "70,false"})
    void clocksMayBeAMinuteApart(int seconds, boolean believed) throws Exception {
        Instant now = Instant.now();
        String slow = signed(ours, claims().expirationTime(Date.from(now.minusSeconds(seconds))));
        String fast = signed(ours, claims().issueTime(Date.from(now.plusSeconds(seconds))));
        for (String token : List.of(slow, fast)) {
            idToken = token;
            if (believed) {
                assertThat(redeem().user().principal()).endsWith("#u4711");
            } else {
                assertThatThrownBy(this::redeem).isInstanceOf(OidcFailed.class).hasMessageContaining("token");
            }
        }
    }

    @Test
    void whatWasNotMadeForThisAttemptIsNotBelieved() throws Exception {
        for (JWTClaimsSet.Builder wrong : List.of(
                claims().claim("nonce", "another attempt's"),
                claims().claim("nonce", null),
                claims().audience("another client"),
                claims().issuer("https://elsewhere.example"),
                claims().subject(null))) {
            idToken = signed(ours, wrong);
            refused();
        }
        idToken = signed(foreign, claims());
        refused();
        idToken = new PlainJWT(claims().build()).serialize();
        refused();
        SignedJWT secret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        secret.sign(new MACSigner("a secret that is long enough for it"));
        idToken = secret.serialize();
        refused();
        idToken = "rubbish";
        refused();
    }

    @Test
    void aProviderThatIsAwayIsSaidToBeAway() {
        provider.stop(0);
        assertThatThrownBy(this::redeem)
                .isInstanceOfSatisfying(
                        OidcFailed.class, it -> assertThat(it.away()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_secret_basic", "client_secret_post", "none"})
    void theProviderIsToldWhoAsksInTheWayThatIsSet(String way) throws Exception {
        settings(way);
        idToken = signed(ours, claims().claim("name", "Amina Yusuf"));
        redeem();
        assertThat(heard.get(0).contains("Basic ")).isEqualTo(way.equals("client_secret_basic"));
        assertThat(heard.get(0).contains("client_secret=")).isEqualTo(way.equals("client_secret_post"));
        assertThat(heard.get(0).contains("client_id=")).isEqualTo(!way.equals("client_secret_basic"));
    }

    @Test
    void thePersonIsSentWithPkceAndWithoutAnythingFromTheRequest() {
        String there = exchange.ask(known(), proof).toString();
        assertThat(there)
                .startsWith(issuer + "/authorize?")
                .contains("code_challenge_method=S256", "response_mode=query", "response_type=code", "state=a+state")
                .contains("redirect_uri=https%3A%2F%2Fintranet.example.org%2Falongside%2Fenter%2Foidc%2Fback")
                .doesNotContain(proof.verifier());
        assertThat(proof.verifier()).hasSize(43).isNotEqualTo(proof.nonce());
        assertThat(new Proof("a state", "another").verifier()).isNotEqualTo(proof.verifier());
    }

    private void refused() {
        assertThatThrownBy(this::redeem)
                .isInstanceOfSatisfying(
                        OidcFailed.class, it -> assertThat(it.away()).isFalse());
    }

    private Exchange.Answer redeem() throws OidcFailed {
        return exchange.redeem(known(), "a code", proof);
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("alongside")
                .subject("u4711")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", proof.nonce());
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Provider.Known known() {
        OIDCProviderMetadata metadata =
                new OIDCProviderMetadata(new Issuer(issuer), List.of(SubjectType.PUBLIC), URI.create(issuer + "/keys"));
        metadata.setAuthorizationEndpointURI(URI.create(issuer + "/authorize"));
        metadata.setTokenEndpointURI(URI.create(issuer + "/token"));
        metadata.setUserInfoEndpointURI(URI.create(issuer + "/user"));
        return new Provider.Known(metadata, new ImmutableJWKSet<>(new JWKSet(ours.toPublicJWK())), Instant.now());
    }

    private void settings(String way) {
        exchange.settings = new SettingsOf(Map.of(
                "alongside.base-url", "https://intranet.example.org/alongside/",
                "alongside.identity.oidc-client-id", "alongside",
                "alongside.identity.oidc-client-secret", "a secret",
                "alongside.identity.oidc-client-authentication", way));
    }

    private void answer(String path, java.util.function.Supplier<String> body) {
        provider.createContext(path, asked -> {
            String form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(asked.getRequestHeaders().getFirst("Authorization") + " " + form);
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().add("Content-Type", "application/json");
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
            asked.close();
        });
    }
}
