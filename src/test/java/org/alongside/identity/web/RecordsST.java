package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything about oneself, being forgotten, and two accounts that become one: the pages, as member and administrator. */
@OnServer
class RecordsST {
    @Test
    void aMemberReadsAndKeepsEverythingAndAnAdministratorForgetsThem(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Web claire = Caller.staff(server, "claire");
        UUID id = Caller.newMember(server, "Greta Holm", "claire");
        Visit greta = comesIn(server, browsers, Caller.slip(claire, id));
        greta.open("/me");
        greta.link("Show everything").click();
        greta.page().getByText("Everything held about me").first().waitFor();
        greta.axe().holdsOnASmallScreen().picture("records");
        assertThat(greta.page().content())
                .contains("Greta Holm", "Your sign-ins")
                .doesNotContain(id.toString());
        Download file = greta.page()
                .waitForDownload(() -> greta.button("Keep it as a file").click());
        assertThat(file.url()).endsWith("/identity/records-file");
        assertThat(everything(file)).contains("everything.html", "everything.json", "Greta Holm");
        greta.button("Ask to be forgotten").click();
        greta.page().getByText("We have told whoever answers for you").waitFor();
        greta.axe();
        assertThat(greta.open("/identity/forget?person=" + id)).isIn(403, 404);
        greta.expect("status of 403").expect("status of 404");

        Web ruth = Caller.staff(server, "ruth");
        assertThat(ruth.get("/identity/pack?person=" + id).statusCode())
                .as("a colleague who does not answer for her")
                .isEqualTo(404);
        assertThat(claire.get("/identity/forget?person=" + id).statusCode())
                .as("only administrators forget")
                .isEqualTo(404);
        assertThat(claire.get("/identity/pack?person=" + id).body()).doesNotContain("Your sign-ins");

        Visit it = browsers.staff("it");
        it.open("/enter/staff");
        it.open("/identity/pack?person=" + id);
        it.button("Show everything").click();
        it.page().getByText("Your sign-ins").waitFor();
        it.axe().picture("pack");
        assertThat(written(server, "identity.recordsShown", id)).isPositive();
        it.open("/identity/forget?person=" + id);
        it.axe().holdsOnASmallScreen().picture("forget");
        it.expect("status of 400").button("Next step").click();
        it.page().getByText("Say why.").first().waitFor();
        it.axe();
        it.page().getByLabel("The person asked for it").check();
        it.button("Next step").click();
        it.page().getByText("Forget Greta Holm now?").waitFor();
        it.axe().picture("forget-sure");
        it.button("Forget now").click();
        it.page().getByText("Somebody was forgotten").first().waitFor();
        it.axe().picture("forgotten");
        assertThat(it.page().content()).doesNotContain("Greta", id.toString());
        assertThat(count(server, "select count(*) from alongside_audit where act = 'identity.forgotten'"))
                .as("that somebody was forgotten is written down")
                .isPositive();
        assertThat(greta.api().get(server.alongside("/api/me")).status())
                .as("at the next click")
                .isEqualTo(403);
        assertThat(count(server, "select count(*) from alongside_person where id = '" + id + "'"))
                .isZero();
    }

    private static int written(AlongsideServer server, String act, UUID about) throws SQLException {
        return count(
                server, "select count(*) from alongside_audit where act = '" + act + "' and subject = '" + about + "'");
    }

    @Test
    @Tag("boards-G35")
    void aMemberMakesTwoAccountsOneAndTwoAgain(AlongsideServer server, Browsers browsers) throws SQLException {
        Web claire = Caller.staff(server, "claire");
        UUID first = Caller.newMember(server, "Ines Roth", "claire");
        UUID second = Caller.newMember(server, "Ines R", "claire");
        Caller.Slip other = Caller.slip(claire, second);
        Visit ines = comesIn(server, browsers, Caller.slip(claire, first));
        Web there = new Web(server);
        Caller.enter(there, other);
        assertThat(there.get("/api/me").statusCode()).isEqualTo(200);
        ines.open("/me");
        ines.link("I have two accounts").click();
        ines.page().getByLabel("Link or code of the other account").waitFor();
        ines.axe().holdsOnASmallScreen().picture("merge");
        ines.page().getByLabel("Link or code of the other account").fill(other.code());
        ines.button("Show what would happen").click();
        ines.page().getByText("What would come here from Ines R").waitFor();
        ines.axe().picture("merge-preview");
        ines.button("Make them one").click();
        ines.page().getByText("Both are one account now").waitFor();
        ines.axe().picture("merged");
        assertThat(there.get("/api/me").statusCode()).as("the other one ends").isEqualTo(403);
        ines.page().locator("input[value='Make them two again']").click();
        ines.page().getByText("They are two accounts again").waitFor();
        ines.axe();
        assertThat(count(
                        server, "select count(*) from alongside_person where closed = false and id = '" + second + "'"))
                .isOne();
    }

    private static Visit comesIn(AlongsideServer server, Browsers browsers, Caller.Slip slip) {
        Visit member = browsers.visitor();
        member.open("/come-in");
        member.page().getByLabel("Your code").fill(slip.code());
        member.button("Come in").click();
        member.page().waitForURL("**/home");
        return member;
    }

    private static String everything(Download file) {
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(file.path());
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static int count(AlongsideServer server, String query) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
