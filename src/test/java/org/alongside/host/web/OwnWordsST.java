package org.alongside.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** Where people have chosen a word for themselves, no page calls them anything else, in either wording. */
@OnServer
class OwnWordsST {
    /** Not keys of settings, staff, or what somebody in the sample calls themselves. */
    private static final String USUAL = "(?i)(?<![.])(?<!Cabinet )\\bmembers?\\b(?! of staff)";

    private static final List<String> OF_STAFF = List.of(
            "/home",
            "/identity/members",
            "/identity/people",
            "/identity/assist",
            "/boards/open",
            "/administration/front",
            "/administration/words",
            "/administration/audit");

    @Test
    void everyPageSaysTheChosenWord(Browsers browsers) throws SQLException {
        Map<String, String> chosen = Map.of(
                "alongside.words.members", "experts by experience", "alongside.words.member", "expert by experience");
        try (AlongsideServer server = AlongsideServer.start(Databases.fresh(Kind.POSTGRESQL), chosen)) {
            Visit it = browsers.staff("it", server);
            it.open("/enter");
            look(it, "Experts by experience I answer for");
            it.open("/home");
            it.button("Easy Read").click();
            look(it, "My experts by experience");

            Web amina = Caller.staff(server, "amina");
            UUID person = Caller.newMember(server, "Gwen Parry", "amina");
            assertThat(amina.get("/supporters/desk?person=" + person).body())
                    .contains("Only the expert by experience decides")
                    .doesNotContain("Only the member");
            Visit gwen = browsers.visitor(server);
            gwen.open("/come-in");
            gwen.page().getByLabel("Your code").fill(Caller.slip(amina, person).code());
            gwen.button("Come in").click();
            gwen.page().waitForURL("**/home");
            gwen.open("/me");
            assertThat(text(gwen))
                    .contains("unpaid carer, expert by experience")
                    .doesNotContainPattern("(?i)\\bmembers?\\b");
        }
    }

    private static void look(Visit it, String title) {
        for (String page : OF_STAFF) {
            assertThat(it.open(page)).as(page).isEqualTo(200);
            assertThat(text(it)).as(page).doesNotContainPattern(USUAL);
            it.axe();
        }
        it.open("/identity/members");
        assertThat(it.page().locator("h1").textContent()).isEqualTo(title);
        it.holdsOnASmallScreen().picture("own-words-" + title.substring(0, 2).toLowerCase(java.util.Locale.ROOT));
    }

    private static String text(Visit visit) {
        return visit.page().locator("body").innerText();
    }
}
