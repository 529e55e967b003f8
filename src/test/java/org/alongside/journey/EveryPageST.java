package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From their first page, a member of staff and a member follow every link: each kind of page once. */
@OnServer
class EveryPageST {
    /** What the focus does on its way through a page; nothing when it can be seen all the way. */
    private static final String UNSEEN = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return '';
              const style = getComputedStyle(it);
              const box = it.getBoundingClientRect();
              const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
              const shown = box.width > 0 && box.bottom > 0 && box.top < innerHeight
                && box.right > 0 && box.left < innerWidth;
              const top = shown && document.elementFromPoint(
                Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)),
                Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
              const covered = top && !it.contains(top) && !top.contains(it) && !top.closest('label');
              return ring && shown && !covered ? '' :
                (ring ? '' : 'no ring ') + (shown ? '' : 'not in view ') + (covered ? 'covered ' : '')
                + it.outerHTML.replace(/\\s+/g, ' ').slice(0, 120);
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "Joan Price"})
    void everyPageHoldsAt320AndEveryLinkLeadsSomewhere(String who, AlongsideServer server, Browsers browsers) {
        Visit visit = enter(who, server, browsers).expect("status of 404");
        List<String> wrong = new ArrayList<>();
        Map<String, String> standard = walk(visit, wrong);
        visit.open("/home");
        visit.button("Easy Read").click();
        Map<String, String> easy = walk(visit, wrong);
        visit.open("/home");
        visit.button("Easy Read").click();
        assertThat(wrong).isEmpty();
        assertThat(standard.keySet())
                .as("the walk came to where people work")
                .contains("/home", "/boards/board?id", "/boards/card?id", "/meetings/meeting?id", "/consent/choices");
        assertThat(easy.keySet()).contains("/home", "/boards/board?id", "/boards/card?id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/boards/open", "/meetings/plan", "/me", "/consent/choices"})
    void whoeverTabsSeesWhereTheyAre(String path, AlongsideServer server, Browsers browsers) {
        Visit amina = enter("Amina", server, browsers);
        amina.open(path);
        assertThat(tabs(amina.page())).isEmpty();
    }

    @Test
    void whoeverTabsThroughABoardSeesWhereTheyAreOnAnySize(AlongsideServer server, Browsers browsers) {
        Visit amina = enter("Amina", server, browsers);
        amina.open("/boards/find?q=stop");
        amina.page().locator("main a[href*='/boards/card']").first().click();
        amina.page().waitForURL("**/boards/card?**");
        amina.page().locator("main a[href*='/boards/board']").first().click();
        amina.page().waitForURL("**/boards/board?**");
        String board = amina.page().url();
        assertThat(tabs(amina.page())).isEmpty();
        amina.page().setViewportSize(320, 640);
        amina.page().navigate(board);
        assertThat(tabs(amina.page())).isEmpty();
    }

    /** Presses Tab until the focus is back at the start; answers where it could not be seen. */
    private static List<String> tabs(Page page) {
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement === document.body"))) {
                assertThat(i).as("something can be reached").isGreaterThan(5);
                return unseen;
            }
            String now = String.valueOf(page.evaluate(UNSEEN));
            if (!now.isEmpty()) {
                unseen.add(now);
            }
        }
        return unseen;
    }

    /** Every kind of page that can be reached, by its path and the names in its question part. */
    private static Map<String, String> walk(Visit visit, List<String> wrong) {
        Map<String, String> walked = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/home"));
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (walked.putIfAbsent(kind(path), path) != null) {
                continue;
            }
            int status = visit.open(path);
            if (status != 200) {
                wrong.add(path + " answers " + status);
                continue;
            }
            try {
                visit.holdsOnASmallScreen();
            } catch (AssertionError e) {
                wrong.add(e.getMessage());
            }
            ahead.addAll(links(visit.page()));
        }
        return walked;
    }

    private static List<String> links(Page page) {
        Object found = page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
                + ".filter(href => href.startsWith('/alongside/')).map(href => href.slice(10).replace(/#.*/, ''))");
        Predicate<String> wanted = path -> !path.isEmpty() && !path.startsWith("/api/") && !path.contains("/export");
        return ((List<?>) found).stream().map(String::valueOf).filter(wanted).toList();
    }

    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "");
    }

    private static Visit enter(String who, AlongsideServer server, Browsers browsers) {
        if (who.equals("Amina")) {
            Visit amina = browsers.staff("amina");
            amina.open("/enter/staff?to=/alongside/home");
            amina.open("/home");
            return amina;
        }
        Visit member = browsers.visitor();
        member.open("/come-in");
        member.page().getByLabel("Your code").fill(server.sampleCode(who));
        member.button("Come in").click();
        member.page().waitForURL("**/home");
        return member;
    }
}
