package org.alongside.supporters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;

/** People, boards and the beginning of help, for the tests of supporters. */
final class Arriving {
    private static final String TERMS = """
            {"title":"Respite care","purpose":"To plan it together","canChange":"The times","cannotChange":"The money",
             "whoDecides":"Claire Osei","decideBy":"2027-03-01","rung":"CO_DESIGN","hearBack":"Every month",
             "money":"We pay for travel","easyRead":"We plan together."}""";

    private Arriving() {}

    static void help(Web lee, String support) {
        HttpResponse<String> begun = lee.post("/supporters/help", Map.of("guard", lee.guard(), "support", support));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
    }

    static Web come(AlongsideServer server, Caller.Slip slip) {
        Web somebody = new Web(server);
        Caller.enter(somebody, slip);
        return somebody;
    }

    static Visit enter(Browsers browsers, Caller.Slip slip) {
        Visit visit = browsers.visitor();
        visit.open("/g/i/" + slip.token());
        visit.button("Yes, it is me").click();
        visit.page().waitForURL("**/home");
        return visit;
    }

    static String board(Web amina, UUID member) throws IOException {
        String id = made(amina.json("POST", "/api/boards", TERMS, amina.guard()));
        amina.json("POST", "/api/boards/" + id + "/members", "{\"person\":\"" + member + "\"}", amina.guard());
        return id;
    }

    static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }
}
