package org.alongside.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;

/** The first page of a member and of staff, with the sample data, as somebody sees it who has just come in. */
@OnServer
class HomeST {
    private static final String OPEN = "Respite at home, not only away";

    @Test
    void memberSeesWhatIsNextWhatIsAskedAndWhoToRing(AlongsideServer server, Browsers browsers) {
        Visit joan = member(server, browsers, "Joan Price");
        assertThat(heading(joan, "Hello Joan").isVisible()).isTrue();
        assertThat(joan.page().locator(".next").textContent())
                .contains("Tuesday", "Our meeting about short breaks", "Garden Room, Eastmere Library")
                .contains("Ends by 12:15\u00a0pm. Break at 11:15\u00a0am.");
        assertThat(heading(joan, "Do you agree with ‘" + OPEN + "’?").isVisible())
                .isTrue();
        assertThat(joan.page().locator(".ask").first().textContent())
                .contains("You and Amina Yusuf own this card. Amina Yusuf said yes.");
        assertThat(joan.page().getByText("Read the question").count()).isOne();
        assertThat(joan.page().locator(".ring-box").textContent()).contains("Amina Yusuf", "0808 157 0142");
        assertThat(joan.page().locator("header nav").textContent())
                .contains("Home", "Boards", "Meetings", "My choices");
        joan.axe().picture("home-member");
        joan.button("Easy Read").click();
        heading(joan, "What we ask you").waitFor();
        assertThat(joan.page().locator(".idea").count()).isGreaterThanOrEqualTo(6);
        joan.axe().picture("home-member-easy");
        joan.page().getByText("Read and answer").click();
        heading(joan, OPEN).first().waitFor();
    }

    @Test
    void staffSeeTheirOwn(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        amina.open("/home");
        assertThat(heading(amina, "Hello Amina").isVisible()).isTrue();
        assertThat(amina.page()
                        .locator(".home-boards a[href*='/boards/board?id=']")
                        .count())
                .isPositive();
        assertThat(amina.page().getByText(OPEN).count()).as("answered already").isZero();
        amina.axe().picture("home-staff");
        amina.button("Easy Read").click();
        heading(amina, "What we ask you").waitFor();
        amina.axe().picture("home-staff-easy");
        amina.button("Easy Read").click();
    }

    @Test
    void programsGetTheSameAsThePage(AlongsideServer server, Browsers browsers) {
        Visit tom = member(server, browsers, "Tom Baker");
        assertThat(tom.get("/alongside/api/home").status()).isEqualTo(200);
        assertThat(tom.get("/alongside/api/home").text())
                .contains("\"name\":\"Tom\"", "Our meeting about short breaks", "Getting there: transport in Eastmere")
                .doesNotContain(OPEN);
    }

    @Test
    void whoeverIsNotSignedInComesInFirst(Browsers browsers) {
        Visit stranger = browsers.visitor();
        stranger.open("/home");
        assertThat(stranger.page().url()).endsWith("/come-in");
        assertThat(stranger.get("/alongside/api/home").status()).isEqualTo(403);
    }

    private static Visit member(AlongsideServer server, Browsers browsers, String name) {
        Visit visit = browsers.visitor();
        visit.open("/come-in");
        visit.page().getByLabel("Your code").fill(server.sampleCode(name));
        visit.button("Come in").click();
        visit.page().waitForURL("**/home");
        return visit;
    }

    private static Locator heading(Visit visit, String text) {
        return visit.page().getByRole(AriaRole.HEADING, Visit.named(text));
    }
}
