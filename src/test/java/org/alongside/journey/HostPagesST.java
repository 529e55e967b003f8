package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With the server's own sign-in for staff, members and strangers never meet it. */
@OnServer
class HostPagesST {
    private static final String STAFF = "/enter/staff";

    @Test
    @Tag("host-16")
    void nobodyButWhoAsksForTheStaffDoorIsAskedForAPassword(AlongsideServer server) throws IOException, SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID me = Caller.newMember(server, "Nell Adams", "amina");
        Caller.Slip slip = Caller.slip(amina, me);
        Web nell = new Web(server);
        Caller.enter(nell, slip);
        Web stranger = new Web(server);
        List<String> asked = new ArrayList<>();
        int requests = 0;
        for (String address : addresses(stranger, me, slip.token())) {
            for (Web guest : List.of(stranger, nell)) {
                requests++;
                if (hostPage(guest.get(address))) {
                    asked.add(address);
                }
            }
        }
        assertThat(requests).isGreaterThan(150);
        assertThat(asked).isEmpty();
        assertThat(hostPage(stranger.get(STAFF))).as("the crawl would notice").isTrue();
        assertThat(stranger.get("/enter").headers().firstValue("Location").orElse(""))
                .endsWith(STAFF);
    }

    private static List<String> addresses(Web stranger, UUID me, String token) throws IOException {
        JsonNode document =
                new JsonMapper().readTree(stranger.get("/api/openapi.json").body());
        List<String> addresses = new ArrayList<>(List.of("/g/i/" + token, "/", "/no-such-page"));
        new Routes(Path.of("target", "alongside.war"))
                .readers(document).stream()
                        .filter(route ->
                                !route.path().equals(STAFF) && !route.path().equals("/enter/login"))
                        .filter(route ->
                                !route.path().equals("/enter") && !route.path().equals("/stream"))
                        .forEach(route -> {
                            addresses.add(Crawl.addresses(route, Map.of(), me.toString()).stream()
                                    .findFirst()
                                    .orElse(route.path())
                                    .replace("{value}", me.toString()));
                            addresses.add(route.path().replaceAll("\\{[^}]*}", me.toString()));
                        });
        return addresses;
    }

    /** The container shows its form in place of the page, or leads to it. */
    private static boolean hostPage(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.body().contains("j_security_check")
                || answer.body().contains("j_password")
                || answer.headers().firstValue("Location").orElse("").matches(".*/enter/(login|staff).*");
    }
}
