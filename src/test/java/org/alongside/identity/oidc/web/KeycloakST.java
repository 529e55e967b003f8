package org.alongside.identity.oidc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Databases;
import org.alongside.testing.Keyboard;
import org.alongside.testing.Keycloak;
import org.alongside.testing.Kind;
import org.alongside.testing.OnServer;
import org.alongside.testing.Rows;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Staff who sign in at a real Keycloak that insists on PKCE; it is away, comes, and goes again. */
@OnServer
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class KeycloakST {
    private static final String HEALTH_KEY = "the health key of the tests";
    private static final String SUBJECT = "6a1f0c4e-0000-4000-8000-000000000001";

    private final Keycloak keycloak = new Keycloak();
    private AlongsideServer server;

    @BeforeAll
    void startWithoutTheProvider() {
        server = AlongsideServer.start(
                Databases.fresh(Kind.POSTGRESQL),
                Map.of(
                        "alongside.identity.staff-door",
                        "oidc",
                        "alongside.identity.oidc-issuer",
                        keycloak.issuer(),
                        "alongside.identity.oidc-client-id",
                        "alongside",
                        "alongside.identity.oidc-client-secret",
                        keycloak.secret(),
                        "alongside.health-key",
                        HEALTH_KEY,
                        "alongside.identity.oidc-starts",
                        "100000"));
    }

    @AfterAll
    void stop() {
        server.close();
        keycloak.close();
    }

    @Test
    @Order(1)
    @Tag("host-18")
    void aProviderThatIsAwayAtTheStartShutsNobodyElseOut(Browsers browsers) {
        Web anybody = new Web(server);
        assertThat(readiness(anybody).body())
                .contains("\"staff door\"", "\"DOWN\"", keycloak.issuer(), "ConnectException");
        assertThat(readiness(anybody).statusCode()).as("members are served").isEqualTo(200);
        assertThat(anybody.get("/api/health/ready").body()).doesNotContain(keycloak.issuer());
        assertThat(server.log().lines().filter(line -> line.contains("staff cannot sign in")))
                .singleElement()
                .asString()
                .contains(keycloak.issuer());

        Visit joan = browsers.visitor(server);
        joan.open("/come-in");
        joan.page().getByLabel("Your code").fill(server.sampleCode("Joan Price"));
        joan.button("Come in").click();
        joan.page().waitForURL("**/home");

        Visit amina = browsers.visitor(server).expect("status of 503");
        assertThat(amina.open("/enter")).isEqualTo(503);
        sees(amina, "The sign-in of Eastmere Council cannot be reached", "oidc-away");

        keycloak.start(server.alongside(""));
        anybody.until("/enter/oidc", answer -> answer.statusCode() == 302);
        assertThat(readiness(anybody).body()).doesNotContain("DOWN");
        amina.link("Try again").click();
        amina.page().waitForURL(keycloak.issuer() + "/**");
    }

    @Test
    @Order(2)
    @Tag("host-17")
    @Tag("host-20")
    void staffSignInAtTheProviderAndEverythingThatGoesWrongIsAPage(Browsers browsers) throws SQLException {
        byKeyboardOnASmallScreen(browsers);
        twoTabsAtOnce(browsers);
        theProviderSaysNo(browsers);
        tooLate(browsers);
        anotherBrowsersAnswer(browsers);
        aCookieFromBefore(browsers);
        signingOutSaysTheTruth(browsers);
        assertThat(server.log())
                .doesNotContain("SEVERE", "eyJ", keycloak.secret(), keycloak.password())
                .doesNotContain("code=", "state=", "Amina Yusuf");
    }

    private void byKeyboardOnASmallScreen(Browsers browsers) throws SQLException {
        Visit amina = browsers.visitor(server);
        amina.page().setViewportSize(320, 256);
        amina.open("/come-in");
        Keyboard.to(amina.page(), "I work for Eastmere Council");
        amina.page().waitForURL(keycloak.issuer() + "/**");
        amina.page().locator("#username").focus();
        amina.page().keyboard().type("amina");
        amina.page().keyboard().press("Tab");
        amina.page().keyboard().type(keycloak.password());
        amina.page().keyboard().press("Enter");
        amina.page().waitForURL("**/alongside/home");
        amina.axe().holdsOnASmallScreen();
        amina.open("/me");
        assertThat(amina.page().getByLabel("Name").first().inputValue()).isEqualTo("Amina Yusuf");
        assertThat(Rows.one(server, "select principal from alongside_person where principal like 'http%'"))
                .as("never a name or an address that somebody else may get")
                .isEqualTo(keycloak.issuer() + "#" + SUBJECT);
        assertThat(Rows.one(server, "select id_token from alongside_oidc_ticket"))
                .as("sealed")
                .doesNotContain("eyJ");
    }

    private void twoTabsAtOnce(Browsers browsers) {
        Visit amina = browsers.visitor(server);
        amina.open("/enter?to=/alongside/boards/list");
        Page first = amina.page();
        Page second = amina.newTab();
        amina.open("/enter?to=/alongside/meetings/list");
        keycloak.signIn(second);
        second.waitForURL("**/alongside/meetings/list");
        first.bringToFront();
        first.reload();
        first.waitForURL("**/alongside/boards/list");
        second.reload();
        assertThat(second.url()).as("both are in").endsWith("/alongside/meetings/list");
    }

    /** Without PKCE the provider refuses, which shows that it insists on it. */
    private void theProviderSaysNo(Browsers browsers) {
        Visit amina = browsers.visitor(server).expect("status of 403");
        amina.page().navigate(begun(amina).replaceAll("&code_challenge[a-z_]*=[^&]*", ""));
        assertThat(amina.page().url()).contains("/enter/oidc/back", "error=invalid_request");
        sees(amina, "The sign-in of Eastmere Council did not let you in", "oidc-refused");
        Keyboard.to(amina.page(), "Try again");
        amina.page().waitForURL(keycloak.issuer() + "/**");
    }

    private void tooLate(Browsers browsers) throws SQLException {
        Visit amina = browsers.visitor(server).expect("status of 409");
        amina.page().navigate(begun(amina));
        Rows.change(server, "update alongside_oidc_attempt set started_at = started_at - interval '16 minutes'");
        keycloak.signIn(amina.page());
        amina.page().waitForURL("**/enter/oidc/back?**");
        sees(amina, "This sign-in was started too long ago", "oidc-expired");
        Keyboard.to(amina.page(), "Try again");
        amina.page().waitForURL("**/alongside/home");
    }

    /** Else somebody could sign a colleague in as themselves, and read what the colleague then writes. */
    private void anotherBrowsersAnswer(Browsers browsers) {
        Visit amina = browsers.visitor(server);
        String state = begun(amina).replaceAll(".*[?&]state=([^&]+).*", "$1");
        Web other = new Web(server);
        other.get("/enter/oidc");
        HttpResponse<String> answer = other.get("/enter/oidc/back?code=guess&state=" + state);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(other.cookie("alongside-session")).isEmpty();
        assertThat(other.get("/enter/oidc/back").statusCode()).isEqualTo(409);
        assertThat(new Web(server)
                        .get("/enter/oidc/back?error=access_denied&state=" + state)
                        .statusCode())
                .isEqualTo(409);
    }

    private void aCookieFromBefore(Browsers browsers) {
        Visit amina = browsers.visitor(server);
        amina.page()
                .context()
                .addCookies(List.of(new Cookie("alongside-session", "planted")
                        .setDomain("localhost")
                        .setPath("/alongside")));
        amina.expect("status of 403").open("/boards/list?from=here");
        amina.link("I work for Eastmere Council").click();
        keycloak.signIn(amina.page());
        amina.page().waitForURL("**/alongside/boards/list?from=here");
        assertThat(amina.page().context().cookies(server.alongside("/")))
                .filteredOn(it -> it.name.equals("alongside-session"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.value).hasSize(43);
                    assertThat(it.httpOnly).isTrue();
                    assertThat(it.sameSite).isEqualTo(SameSiteAttribute.LAX);
                });
    }

    private void signingOutSaysTheTruth(Browsers browsers) {
        Visit amina = browsers.visitor(server);
        amina.open("/enter");
        keycloak.signIn(amina.page());
        amina.page().waitForURL("**/alongside/home");
        amina.open("/me");
        amina.button("Leave").click();
        amina.page().waitForURL("**/identity/left?**");
        amina.page().getByText("your sign-in at Eastmere Council has ended too").waitFor();
        amina.axe().holdsOnASmallScreen().picture("oidc-left");
        amina.open("/enter");
        amina.page().locator("#password").waitFor(); // the provider asks again
        keycloak.signIn(amina.page());
        amina.page().waitForURL("**/alongside/home");
        keycloak.close();
        amina.open("/me");
        amina.button("Leave").click();
        amina.page().waitForURL("**/identity/left?open=1");
        sees(amina, "Your sign-in at Eastmere Council is still open", "oidc-left-open");
    }

    /** The address at the provider that a new attempt of this browser leads to. */
    private String begun(Visit visit) {
        return visit.api()
                .get(server.alongside("/enter/oidc"), RequestOptions.create().setMaxRedirects(0))
                .headers()
                .getOrDefault("location", "");
    }

    private static void sees(Visit visit, String words, String picture) {
        visit.page().getByText(words).first().waitFor();
        visit.axe().holdsOnASmallScreen().picture(picture);
    }

    private static HttpResponse<String> readiness(Web anybody) {
        return anybody.get("/api/health/ready", "X-Health-Key", HEALTH_KEY);
    }
}
