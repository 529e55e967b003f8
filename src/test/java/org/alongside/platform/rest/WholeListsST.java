package org.alongside.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

@OnServer
class WholeListsST {
    private static final String MEETING =
            "{\"title\":\"Nights\",\"startsAt\":\"2027-03-01T10:00:00Z\",\"endsAt\":\"2027-03-01T11:00:00Z\",";

    @Test
    void anEmptyPlaceInAListIsAMistakeOfWhoeverSendsItAndNotOurs(AlongsideServer server) {
        Web amina = Caller.staff(server, "amina");
        for (String rest : new String[] {"\"items\":[],\"people\":[null]}", "\"items\":[null]}"}) {
            HttpResponse<String> answer = amina.json("POST", "/api/meetings", MEETING + rest, amina.guard());
            assertThat(answer.statusCode()).as(rest).isIn(400, 422);
            assertThat(answer.body()).contains("platform.badRequest");
        }
    }
}
