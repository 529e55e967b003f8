package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One page says everything: what was decided, until when, where it is, and what we still have to do. */
@OnServer
class ChoicesPageST {
    private static final String POSTER = "the poster at Elm House";

    @Test
    @Tag("consent-26")
    void everyPurposeItsStateItsEndItsPlacesAndWhatIsOwed(AlongsideServer server, Browsers browsers)
            throws SQLException {
        Visit amina = browsers.staff("amina");
        Visit kit = browsers.staff("it");
        String me = Asking.idOf(kit);
        String place = "the study " + UUID.randomUUID();
        String waiting = "the walk " + UUID.randomUUID();
        Asking.ask(amina, me, waiting, "");
        kit.open("/consent/ask?id=" + Asking.ask(amina, me, place, ""));
        kit.page().locator(".four button").first().click();
        kit.page().waitForURL("**/consent/receipt?**");
        hang(server, kit.page().locator(".reading-code").innerText());

        kit.open("/consent/choices");
        assertThat(choice(kit, waiting).innerText()).contains("No answer yet", "Asked on", "Read the question");
        assertThat(choice(kit, place).innerText())
                .contains("Yes", "Since", "until", "Where it is now", "The poster at Elm House", "The words of this");
        List<String> purposes = kit.page().locator("main").allInnerTexts();
        assertThat(purposes.toString())
                .contains("Send me news", "Ask me about taking part in research", "What we do not ask about")
                .contains("Use my photo", "To complain, ring");
        choice(kit, place).getByText("Stop this").click();
        kit.page().waitForURL("**/consent/receipt?**");

        kit.open("/consent/choices");
        assertThat(kit.page().locator(".owed").innerText()).contains("We still owe you this", POSTER, "by ");
        assertThat(choice(kit, place).innerText())
                .contains("You stopped this", "Being taken down")
                .containsIgnoringCase(POSTER);
        kit.inBothWordings("consent-choices-owed");
    }

    private static Locator choice(Visit visit, String place) {
        return visit.page().locator("li.choice", new Page.LocatorOptions().setHasText(place));
    }

    /** It stands on a poster, under the yes that this receipt proves. */
    private static void hang(AlongsideServer server, String code) throws SQLException {
        try (Connection connection = server.database();
                PreparedStatement insert = connection.prepareStatement("insert into alongside_consent_use (id, version,"
                        + " record_id, artefact_kind, artefact_id, part_of_person, reach, permit_seq, status, location,"
                        + " first_used_ms) select ?, 1, r.id, 'card', ?, 'QUOTED', 'R2', r.state_seq, 'SHOWN', ?,"
                        + " r.since_ms from alongside_consent_record r, alongside_consent_event e,"
                        + " alongside_consent_receipt_event x, alongside_consent_receipt c where e.record_id = r.id"
                        + " and x.event_id = e.id and c.id = x.receipt_id and c.reading_code = ?")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, POSTER);
            insert.setString(4, code);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }
}
