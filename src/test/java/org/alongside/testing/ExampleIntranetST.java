package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The intranet that stands for the organisation's own. */
@OnServer
class ExampleIntranetST {
    @Test
    void anyoneReadsTheNews(Browsers browsers) {
        Visit visit = browsers.visitor();
        assertThat(visit.intranet("/")).isEqualTo(200);
        visit.axe().picture("intranet-news");
        assertThat(visit.link("Sign in").isVisible()).isTrue();
    }

    @Test
    void staffPageAsksForTheName(Browsers browsers) {
        Visit visit = browsers.visitor();
        visit.intranet("/staff");
        visit.axe().picture("intranet-sign-in");
        visit.page().getByLabel("User name").fill("amina");
        visit.page().getByLabel("Password").fill("guess");
        visit.button("Sign in").click();
        visit.settled();
        assertThat(visit.page().getByRole(AriaRole.ALERT).textContent()).contains("do not go together");
        visit.axe().picture("intranet-sign-in-again");
    }

    @Test
    void signingOutEndsIt(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        amina.axe().picture("intranet-staff");
        amina.button("Sign out").click();
        amina.intranet("/staff");
        assertThat(amina.page().getByLabel("Password").isVisible()).isTrue();
    }

    @Test
    void itWorksWithoutScript(Browsers browsers) {
        Visit dev = browsers.staffWithoutScript("dev");
        assertThat(dev.link("Open Alongside").getAttribute("href")).isEqualTo("/alongside/");
    }
}
