package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff who leave, told by an administrator or by the host; members keep their place. */
@OnServer
class AdministratorsST {
    @Test
    void anAdministratorTakesOutWhoHasLeftAndNobodyElseCan(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Web claire = Caller.staff(server, "claire");
        UUID member = Caller.newMember(server, "Pat Lowry", "claire");
        deputy(server, member, "dev");
        UUID leaver = staff(server, "leaver-one", "Lou Grant");
        MembersST.execute(server, "update alongside_person set contact = '" + leaver + "' where id = '" + member + "'");
        for (Web other : new Web[] {claire, new Web(server)}) {
            assertThat(other.get("/api/people/staff").statusCode()).isIn(403, 404);
            assertThat(other.get("/identity/people").statusCode()).isIn(403, 404);
            assertThat(other.ask("POST", "/api/people/staff/" + leaver + "/leaving", "X-Guard", other.guard())
                            .statusCode())
                    .isIn(403, 404);
        }
        Visit it = browsers.staff("it");
        it.open("/enter/staff");
        it.open("/me");
        it.link("People").click();
        it.axe().picture("people");
        it.page().getByText("Lou Grant has left").click();
        it.button("End their sign-ins now: Lou Grant").click();
        it.page().getByText("Their sign-ins have ended").waitFor();
        it.axe();
        assertThat(it.button("Lou Grant is back").isVisible()).isTrue();
        Web dev = Caller.staff(server, "dev");
        assertThat(dev.get("/api/members/" + member).body())
                .as("the deputy is the contact now")
                .contains("\"contact\":\"" + id(dev) + "\"")
                .contains("\"state\":\"OPEN\"");
    }

    @Test
    @Tag("host-28")
    void theHostDisablesSomebodyAndTheirMembersStay(AlongsideServer server) throws SQLException {
        Web ruth = Caller.staff(server, "ruth");
        UUID member = Caller.newMember(server, "Fay Noble", "ruth");
        deputy(server, member, "dev");
        Web fay = new Web(server);
        Caller.enter(fay, Caller.slip(ruth, member));
        String disabled = event("user.disabled", "ruth");
        assertThat(tell(server, disabled, now(), "wrong").statusCode()).isEqualTo(403);
        assertThat(tell(server, disabled, now() - 600, null).statusCode())
                .as("old")
                .isEqualTo(403);
        assertThat(ruth.get("/api/boards").statusCode()).isEqualTo(200);
        assertThat(tell(server, disabled, now(), null).statusCode()).isEqualTo(204);
        assertThat(ruth.get("/api/me").statusCode()).as("at the next request").isEqualTo(403);
        assertThat(fay.get("/api/boards").statusCode()).as("her member").isEqualTo(200);
        Web dev = Caller.staff(server, "dev");
        assertThat(dev.get("/api/members/" + member).body()).contains("\"contact\":\"" + id(dev) + "\"");
        assertThat(tell(server, event("user.enabled", "ruth"), now(), null).statusCode())
                .isEqualTo(204);
        Web back = Caller.staff(server, "ruth");
        assertThat(back.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(tell(server, disabled, now(), null).statusCode())
                .as("the same event again")
                .isEqualTo(204);
        assertThat(back.get("/api/me").statusCode()).as("changes nothing").isEqualTo(200);
        assertThat(tell(server, "no event", now(), null).statusCode()).isEqualTo(400);
    }

    @Test
    void aNameThatIsUsedAgainBelongsToSomebodyNew(AlongsideServer server) throws SQLException {
        UUID first = staff(server, "reused", "Ray Hughes");
        tell(server, event("user.deleted", "reused"), now(), null);
        UUID second = staff(server, "reused", "Rhea Hughes");
        assertThat(second).isNotEqualTo(first);
        assertThat(tell(server, event("user.renamed", "reused").replace("}", ",\"newPrincipal\":\"dev\"}"), now(), null)
                        .statusCode())
                .as("a name somebody has")
                .isEqualTo(409);
    }

    private static String event(String kind, String principal) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"kind\":\"" + kind + "\",\"principal\":\"" + principal + "\"}";
    }

    private static HttpResponse<String> tell(
            AlongsideServer server, String body, long at, @org.jspecify.annotations.Nullable String signature) {
        return new Web(server)
                .send(
                        "POST",
                        "/api/host/events",
                        body,
                        "Content-Type",
                        "application/json",
                        "X-Host-Time",
                        String.valueOf(at),
                        "X-Host-Signature",
                        signature == null ? sign(at + "." + body) : signature);
    }

    private static String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(AlongsideServer.HOST_KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String id(Web somebody) {
        return somebody.get("/api/me").body().replaceAll(".*\"person\":\\{[^}]*\"id\":\"([^\"]+)\".*", "$1");
    }

    private static void deputy(AlongsideServer server, UUID member, String principal) throws SQLException {
        Caller.staff(server, principal);
        MembersST.execute(
                server,
                "update alongside_person set deputy = (select id from alongside_person where principal = '" + principal
                        + "') where id = '" + member + "'");
    }

    private static UUID staff(AlongsideServer server, String principal, String name) throws SQLException {
        UUID id = UUID.randomUUID();
        MembersST.execute(
                server,
                "insert into alongside_person (id, version, side, name, described_as, principal, easy_read, epoch,"
                        + " closed, joined_at) values ('" + id + "', 1, 'STAFF', '" + name + "', '', '" + principal
                        + "', false, 1, false, now())");
        return id;
    }
}
