package org.alongside.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** To staff without rights, to members and to strangers the administrators' addresses are as absent as any other. */
@OnServer
class NobodyElseST {
    private static final List<String> CALLS = List.of(
            "set-up",
            "settings",
            "settings/alongside.identity.slip-valid",
            "settings/alongside.identity.slip-valid/history",
            "invitations",
            "sign-ins",
            "audit",
            "audit/export",
            "retention",
            "words",
            "purposes");

    @Test
    void toEverybodyElseNoneOfItExists(AlongsideServer server) throws SQLException {
        Web claire = Caller.staff(server, "claire");
        UUID member = Caller.newMember(server, "Lena Small", "claire");
        Web lena = new Web(server);
        Caller.enter(lena, Caller.slip(claire, member));
        for (Web other : List.of(claire, lena, new Web(server))) {
            String noPage = page(other.get("/administration/nothing-of-the-kind"));
            for (String page : concat(AdministrationST.PAGES, List.of("audit-export"))) {
                HttpResponse<String> answer = other.get("/administration/" + page);
                assertThat(answer.statusCode()).as(page).isEqualTo(404);
                assertThat(page(answer)).as(page).isEqualTo(noPage);
            }
            HttpResponse<String> noCall = other.get("/api/admin/nothing-of-the-kind");
            for (String call : CALLS) {
                assertThat(other.get("/api/admin/" + call).body()).as(call).isEqualTo(noCall.body());
                assertThat(other.get("/api/admin/" + call).statusCode()).isEqualTo(404);
            }
            for (String[] write : new String[][] {
                {"PUT", "settings/alongside.identity.slip-valid"},
                {"DELETE", "sign-ins"},
                {"POST", "retention/runs"},
                {"PUT", "set-up/MAIL/confirmation"},
                {"PATCH", "nothing-of-the-kind"}
            }) {
                String guard = other.guard();
                HttpResponse<String> answer = other.json(write[0], "/api/admin/" + write[1], "{}", guard);
                assertThat(answer.statusCode()).as(write[1]).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(noCall.body());
            }
        }
    }

    /** What a reader sees of a page, without where it stands. */
    private static String page(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*<main|</main>.*", "");
    }

    private static List<String> concat(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
