package org.alongside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame that every page has, on the pages that everyone can open. */
@OnServer
class LookST {
    @ParameterizedTest
    @ValueSource(strings = {"/come-in", "/accessibility", "/privacy", "/no-such-page"})
    void pagesHoldInBothWordingsAndInTheDark(String path, Browsers browsers) {
        Visit visit = browsers.visitor().expect("status of 404");
        visit.open(path);
        visit.axe().picture("look-standard" + path.replace('/', '-'));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.axe();
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visit.button("Easy Read").click();
        visit.open(path);
        assertThat(visit.button("Easy Read").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en-GB-simple");
        visit.axe().picture("look-easy" + path.replace('/', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/come-in", "/accessibility", "/privacy", "/no-such-page"})
    void pagesHoldOnASmallScreenInBothWordings(String path, Browsers browsers) {
        Visit visit = browsers.visitor().expect("status of 404");
        visit.open(path);
        visit.holdsOnASmallScreen();
        visit.button("Easy Read").click();
        visit.open(path);
        visit.holdsOnASmallScreen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/come-in", "/accessibility"})
    void drawingsAreThereInForcedColoursAndOnPaper(String path, Browsers browsers) {
        Visit visit = browsers.visitor();
        visit.open(path);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        visit.axe();
        visit.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setForcedColors(ForcedColors.NONE)
                        .setMedia(Media.PRINT));
        assertThat(visit.page().locator("h1").isVisible()).isTrue();
        assertThat(visit.page().locator(".switch").isVisible()).isFalse();
        assertThat(visit.page().locator("body").evaluate("it => getComputedStyle(it).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }
}
