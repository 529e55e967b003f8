package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.OnServer;
import org.alongside.testing.Rows;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a role asked for, not everybody whom the server's realm knows is staff. */
@OnServer
class StaffRoleST {
    @Test
    void onlyThoseWithTheRoleComeIn(@TempDir Path folder) throws IOException, SQLException {
        Path passwords = Files.writeString(folder.resolve("grace.txt"), "AS_ADMIN_USERPASSWORD=eastmere\n");
        Path after = Files.writeString(
                folder.resolve("after.txt"),
                "create-file-user --groups alongside-staff --passwordfile " + passwords + " grace.hill\n");
        try (AlongsideServer server = AlongsideServer.start(
                Databases.fresh(Kind.POSTGRESQL),
                Map.of("boot.after", after.toString(), "alongside.identity.container-role", "alongside-staff"))) {
            Web grace = Caller.staff(server, "grace.hill");
            assertThat(grace.get("/api/me").body()).contains("Grace Hill");

            Web amina = new Web(server);
            amina.get("/enter/staff");
            amina.post("/j_security_check", Map.of("j_username", "amina", "j_password", "eastmere"));
            HttpResponse<String> refused = amina.get("/enter/staff");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("is not one of staff here");
            assertThat(amina.get("/home").statusCode()).isNotEqualTo(200);
            assertThat(amina.get("/api/me").statusCode()).isEqualTo(403);
            assertThat(Rows.one(
                            server,
                            "select count(*) from alongside_session s join alongside_person p"
                                    + " on p.id = s.person where p.principal = 'amina'"))
                    .isEqualTo("0");
        }
    }
}
