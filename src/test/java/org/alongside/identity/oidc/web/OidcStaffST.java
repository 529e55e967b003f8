package org.alongside.identity.oidc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Databases;
import org.alongside.testing.Keycloak;
import org.alongside.testing.Kind;
import org.alongside.testing.OnServer;
import org.alongside.testing.Rows;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** Not everybody whom the provider knows is staff, and strangers cannot fill the table of attempts. */
@OnServer
class OidcStaffST {
    private static final String ATTEMPTS = "select count(*) from alongside_oidc_attempt";

    @Test
    void onlyThoseInTheGroupComeInAndNobodySetsOutWithoutEnd(Browsers browsers) throws SQLException {
        try (Keycloak keycloak = new Keycloak();
                AlongsideServer server = AlongsideServer.start(
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
                                "alongside.identity.oidc-staff-claim",
                                "groups",
                                "alongside.identity.oidc-staff-values",
                                "council-staff, involvement",
                                "alongside.identity.oidc-starts",
                                "10"))) {
            keycloak.start(server.alongside(""));
            outside(browsers.visitor(server).expect("status of 403"), keycloak, server);
            Visit amina = browsers.visitor(server);
            amina.open("/enter?to=/alongside/boards/list");
            keycloak.signIn(amina.page());
            amina.page().waitForURL("**/alongside/boards/list");
            tooMany(browsers, server);
        }
    }

    private static void outside(Visit olga, Keycloak keycloak, AlongsideServer server) throws SQLException {
        olga.open("/enter");
        keycloak.signIn(olga.page(), "olga");
        olga.page()
                .getByText("Your account at Eastmere Council is not one of staff here")
                .first()
                .waitFor();
        olga.axe().holdsOnASmallScreen().picture("oidc-outside");
        assertThat(olga.page().context().cookies(server.alongside("/")))
                .noneMatch(it -> it.name.equals("alongside-session") && !it.value.isEmpty());
        assertThat(Rows.one(server, "select count(*) from alongside_person where name like 'Olga%'"))
                .as("nobody is made a person here by trying")
                .isEqualTo("0");
    }

    private static void tooMany(Browsers browsers, AlongsideServer server) throws SQLException {
        new Web(server).until("/enter/oidc", answer -> answer.statusCode() == 429);
        String full = Rows.one(server, ATTEMPTS);
        Visit dev = browsers.visitor(server).expect("status of 429");
        assertThat(dev.open("/enter")).isEqualTo(429);
        dev.page().getByText("Wait one minute, then try again").waitFor();
        dev.axe().holdsOnASmallScreen().picture("oidc-busy");
        assertThat(Rows.one(server, ATTEMPTS)).as("nothing more is written").isEqualTo(full);
        Visit joan = browsers.visitor(server);
        joan.open("/come-in");
        joan.page().getByLabel("Your code").fill(server.sampleCode("Joan Price"));
        joan.button("Come in").click();
        joan.page().waitForURL("**/home");
        Rows.change(server, "update alongside_attempt set tried_at = tried_at - interval '1 minute'");
        assertThat(new Web(server).get("/enter/oidc").statusCode())
                .as("a minute later the door is open again")
                .isEqualTo(302);
    }
}
