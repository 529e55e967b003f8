package org.alongside.testing;

import java.net.http.HttpResponse;
import java.util.List;

/** What an administrator does before the first invitation, on a server that begins with nothing. */
public final class SetUp {
    private SetUp() {}

    /** The trial's settings are complete; what is left is to try and to confirm. */
    public static void finish(AlongsideServer server) {
        Caller.staff(server, "ruth");
        Web it = Caller.staff(server, "it");
        press(it, "POST", "address-trial");
        List.of("ORGANISATION", "MAIL", "UPSET", "RETENTION", "BACKUP", "WORDS")
                .forEach(item -> press(it, "PUT", item + "/confirmation"));
    }

    private static void press(Web it, String verb, String what) {
        HttpResponse<String> answer = it.ask(verb, "/api/admin/set-up/" + what, "X-Guard", it.guard());
        if (answer.statusCode() != 204) {
            throw new AssertionError(what + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
