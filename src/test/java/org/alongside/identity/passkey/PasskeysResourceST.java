package org.alongside.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Rows;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** One's own passkeys by REST: to see, to rename, to remove; never anybody else's, and nothing secret. */
@OnServer
class PasskeysResourceST {
    private static final String MINE = "/api/me/passkeys";

    @Test
    void whoHasPasskeysSeesRenamesAndRemovesThem(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID member = Caller.newMember(server, "Pearl Quinn", "amina");
        Web pearl = in(server, amina, member);
        Web other = in(server, amina, Caller.newMember(server, "Otis Bell", "amina"));
        UUID passkey = UUID.randomUUID();
        Rows.change(
                server,
                "insert into alongside_passkey (id, version, person, label, credential, public_part, counter, synced,"
                        + " epoch, made_at) select '" + passkey + "', 1, id, 'The blue telephone', 'cred-" + passkey
                        + "', 'key-" + passkey + "', 0, false, epoch, now() from alongside_person where id = '" + member
                        + "'");
        assertThat(pearl.get(MINE).body())
                .contains("The blue telephone", passkey.toString())
                .doesNotContain("cred-", "key-");
        assertThat(other.get(MINE).body()).isEqualTo("[]");
        String name = MINE + "/" + passkey + "/name";
        assertThat(other.json("PUT", name, "{\"name\":\"Mine now\"}", other.guard())
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.json("DELETE", MINE + "/" + passkey, "", other.guard()).statusCode())
                .isEqualTo(404);
        assertThat(pearl.json("PUT", name, "{\"name\":\" \"}", pearl.guard()).statusCode())
                .isEqualTo(400);
        assertThat(pearl.json("PUT", name, "{\"name\":\"My telephone\"}", pearl.guard())
                        .statusCode())
                .isEqualTo(204);
        assertThat(pearl.get(MINE).body()).contains("My telephone").doesNotContain("The blue telephone");
        assertThat(pearl.json("DELETE", MINE + "/" + passkey, "", pearl.guard()).statusCode())
                .isEqualTo(204);
        assertThat(pearl.get(MINE).body()).isEqualTo("[]");
        assertThat(new Web(server).get(MINE).statusCode()).isEqualTo(403);
    }

    private static Web in(AlongsideServer server, Web contact, UUID member) {
        Web web = new Web(server);
        assertThat(Caller.enter(web, Caller.slip(contact, member)).statusCode()).isEqualTo(302);
        return web;
    }
}
