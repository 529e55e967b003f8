package org.alongside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;

/** Our small scripts in a real browser, under the real policy. */
@OnServer
class PageScriptsST {
    @Test
    void changeIsSwappedInAndWhatWasTypedStaysWhereItWas(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/live"));
            says(page, "[data-live-state]", "at once");
            page.locator("#words").fill("half a sen");
            page.locator("#more").evaluate("it => it.open = true");
            server.change();
            says(page, "#shown", "revision 2");
            assertThat(page.locator("#words").inputValue()).isEqualTo("half a sen");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("words");
            assertThat(page.locator("#more").getAttribute("open")).isNotNull();
            says(page, "#announce", "It has changed.");
        }
    }

    @Test
    void tabsShareOneStream(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Visit visit = visit(browsers);
            Page first = visit.page();
            first.navigate(server.url("/live"));
            says(first, "[data-live-state]", "at once");
            Page second = visit.newTab();
            second.navigate(server.url("/live"));
            says(second, "[data-live-state]", "at once");
            server.change();
            says(first, "#shown", "revision 2");
            says(second, "#shown", "revision 2");
            assertThat(server.streamsOpened).hasValue(1);
            first.close();
            server.change();
            says(second, "#shown", "revision 3");
        }
    }

    @Test
    void whenTheStreamIsSilentThePageAsks(Browsers browsers) {
        try (PretendServer server = new PretendServer(true)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/live"));
            server.change();
            PlaywrightAssertions.assertThat(page.locator("#shown"))
                    .hasText("revision 2", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
            says(page, "[data-live-state]", "every few seconds");
            assertThat(server.questionsAsked).hasPositiveValue();
        }
    }

    @Test
    void panelThatIsHeldIsLeftInPeaceUntilItIsGone(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/live"));
            says(page, "[data-live-state]", "at once");
            page.locator("#region")
                    .evaluate("it => it.append(Object.assign(document.createElement('form'), {id: 'panel'}))");
            page.locator("#panel").evaluate("it => it.dataset.hold = ''");
            page.evaluate(
                    "() => { window.heard = new Promise(done => document.addEventListener('alongside:changed', done)); }");
            server.change();
            page.evaluate("window.heard.then(() => true)");
            assertThat(page.locator("#panel").count()).isEqualTo(1);
            assertThat(page.locator("#shown").textContent()).isEqualTo("revision 1");
            page.locator("#panel").evaluate("it => it.remove()");
            says(page, "#shown", "revision 2");
        }
    }

    @Test
    void focusStaysOnWhatHasNoIdOfItsOwn(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/live"));
            says(page, "[data-live-state]", "at once");
            page.locator("#row a").focus();
            server.change();
            says(page, "#shown", "revision 2");
            PlaywrightAssertions.assertThat(page.locator("#row a")).isFocused();
        }
    }

    @Test
    void whatThePageItselfDrewTooEarlyIsAskedForAgain(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/live"));
            says(page, "[data-live-state]", "at once");
            page.locator("#row").evaluate("it => it.dataset.hold = ''");
            page.evaluate(
                    "() => { window.heard = new Promise(done => document.addEventListener('alongside:changed', done)); }");
            server.change();
            page.evaluate("window.heard.then(() => true)");
            page.locator("#region").evaluate("""
                    it => {
                      const drawn = it.cloneNode(true);
                      delete drawn.querySelector('#row').dataset.hold;
                      it.replaceWith(drawn);
                    }""");
            says(page, "#shown", "revision 2");
        }
    }

    @Test
    void whatIJustDidIsSaidAndNewsOfOthersWaitsUntilItWasHeard(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/live"));
            says(page, "[data-live-state]", "at once");
            page.evaluate("""
                    () => {
                      window.said = [];
                      const place = document.getElementById('announce');
                      new MutationObserver(() => place.textContent && window.said.push(place.textContent))
                        .observe(place, { childList: true, characterData: true, subtree: true });
                      const say = (words, own) =>
                        document.dispatchEvent(new CustomEvent('alongside:say', { detail: { words, own } }));
                      say('An older board.', false);
                      say('You moved it.', true);
                      say('The board has changed.', false);
                    }""");
            PlaywrightAssertions.assertThat(page.locator("#announce"))
                    .hasText("The board has changed.", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            assertThat(page.evaluate("window.said")).isEqualTo(List.of("You moved it.", "The board has changed."));
        }
    }

    @Test
    void formIsPostedWithoutLeavingThePage(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/form"));
            page.evaluate("window.same = true");
            page.locator("button").click();
            says(page, "#problems", "Write something");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("problems");
            page.locator("#words").fill("bread");
            page.locator("button").click();
            says(page, "#list", "posts 2");
            says(page, "#said", "Saved 2");
            assertThat(page.locator("#problems").count()).isZero();
            assertThat(page.evaluate("window.same")).isEqualTo(true);
        }
    }

    @Test
    void pressedTwiceIsSentOnce(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/form"));
            page.evaluate("window.same = true");
            page.locator("#words").fill("bread");
            page.locator("button").evaluate("it => { it.click(); it.click(); }");
            says(page, "#said", "Saved 1");
            says(page, "#list", "posts 1");
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            page.locator("button").click();
            says(page, "#said", "Saved 2");
        }
    }

    @Test
    void draftOutlivesReloadAndEndsWhenItIsSaved(Browsers browsers) {
        try (PretendServer server = new PretendServer(false)) {
            Page page = visit(browsers).page();
            page.navigate(server.url("/form"));
            page.locator("#words").fill("three sentences that took an hour");
            page.reload();
            assertThat(page.locator("#words").inputValue()).isEqualTo("three sentences that took an hour");
            page.locator("button").click();
            says(page, "#said", "Saved 1");
            page.navigate(server.url("/form"));
            assertThat(page.locator("#words").inputValue()).isEmpty();
        }
    }

    /** When the pretended server ends, the browser says that the stream was cut. */
    private static Visit visit(Browsers browsers) {
        return browsers.visitor().expect("ERR_INCOMPLETE_CHUNKED_ENCODING");
    }

    private static void says(Page page, String where, String what) {
        PlaywrightAssertions.assertThat(page.locator(where)).hasText(what);
    }
}
