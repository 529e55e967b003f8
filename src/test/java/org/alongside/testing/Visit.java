package org.alongside.testing;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One person with one browser; what the console complains about is kept for the end of the test. */
public final class Visit {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration CLOSED_WITHIN = Duration.ofMinutes(1);

    private final BrowserContext context;
    private final AlongsideServer server;
    private final String name;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private Page page;
    private boolean closing;

    Visit(BrowserContext context, AlongsideServer server, String name) {
        this.context = context;
        this.server = server;
        this.name = name;
        context.setDefaultTimeout(30_000);
        context.setDefaultNavigationTimeout(90_000);
        context.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                troubles.add(said.text() + " (" + said.location() + " on "
                        + said.page().url() + ")");
            }
        });
        context.onWebError(error -> troubles.add(error.error()));
        context.onResponse(answer -> {
            if (answer.status() >= 500) {
                troubles.add("status of " + answer.status() + " (" + answer.url() + ")");
            }
        });
        this.page = context.newPage();
    }

    /** For {@code page.getByRole(AriaRole.LINK, named("Boards"))}. */
    public static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** The page in front. */
    public Page page() {
        return page;
    }

    /** A second tab of the same person; it becomes the page in front. */
    public Page newTab() {
        page = context.newPage();
        return page;
    }

    /** Opens something of Alongside: {@code open("/boards/")}; answers its status. */
    public int open(String path) {
        return statusOf(page.navigate(server.alongside(path)));
    }

    /** Opens something of the example intranet. */
    public int intranet(String path) {
        return statusOf(page.navigate(server.url() + path));
    }

    /** The link with this text, wherever it is on the page. */
    public Locator link(String text) {
        return page.getByRole(AriaRole.LINK, named(text));
    }

    /** The button with this text. */
    public Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, named(text));
    }

    /** Asks the server as this person, without a page; paths as in {@code /alongside/api/nav}. */
    public Answer get(String path) {
        return new Answer(api().get(server.url() + path));
    }

    /** Requests with this person's cookies. */
    public APIRequestContext api() {
        return context.request();
    }

    /** What a write by script or REST must carry in the header X-Guard; stands in every page of Alongside. */
    public String guard() {
        return page.locator("meta[name=guard]").getAttribute("content");
    }

    /** From here on the console may complain of this: {@code expect("status of 404")}. */
    public Visit expect(String complaint) {
        expected.add(complaint);
        return this;
    }

    /** Waits until the page has come whole and nothing that was pressed is still on its way. */
    public Visit settled() {
        page.waitForLoadState();
        page.locator("[data-busy]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
        return this;
    }

    /** No rule of WCAG 2.2 A and AA, nor any best practice that axe can judge, is broken on the page as it is now. */
    public Visit axe() {
        settled();
        return axeMeanwhile();
    }

    /** The same while what was pressed is still on its way. */
    public Visit axeMeanwhile() {
        Axe.check(page);
        return this;
    }

    /** At 320 px, or 400 %, nothing moves sideways, nothing is cut off, and everything is large enough to touch. */
    public Visit holdsOnASmallScreen() {
        SmallScreen.check(page);
        return this;
    }

    /** Pictures of the page, in target/screenshots, as wide as a phone and as a desk. */
    public Visit picture(String title) {
        var before = page.viewportSize();
        for (int width : new int[] {360, 1440}) {
            page.setViewportSize(width, width == 360 ? 740 : 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(title + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(before.width, before.height);
        return this;
    }

    /** Judged by axe, on a small screen and kept for the eye: the page as it is, and the same in Easy Read. */
    public Visit inBothWordings(String title) {
        axe().holdsOnASmallScreen().picture(title);
        switchWords();
        axe().holdsOnASmallScreen().picture(title + "-easy");
        return switchWords();
    }

    /** To Easy Read, or back; there are two of the buttons on a phone and one is in sight. */
    public Visit switchWords() {
        button("Easy Read").first().click();
        return settled();
    }

    /** From here on nothing that has this in its address comes through, as with a line that is cut. */
    public Visit cutOff(Pattern addresses) {
        page.route(addresses, route -> {
            try {
                route.abort();
            } catch (PlaywrightException e) {
                // a page asks again and again; what it asks while its browser closes needs no answer
                if (!page.isClosed() && !closing) {
                    throw e;
                }
            }
        });
        return this;
    }

    /** Ends the visit early, as by closing the browser. */
    public void leave() {
        context.close();
    }

    /** What the console complained about so far, expected or not. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    List<String> end(boolean failed) {
        if (failed) {
            pictureOfFailure();
        }
        close();
        return troubles.stream()
                .filter(trouble -> expected.stream().noneMatch(trouble::contains))
                .distinct()
                .toList();
    }

    /** The browser's answer to a closing has once been waited for in vain; a test that is over does not wait for ever. */
    private void close() {
        closing = true;
        Thread waiting = Thread.currentThread();
        Timer timer = new Timer("closing " + name, true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        waiting.interrupt();
                    }
                },
                CLOSED_WITHIN.toMillis());
        try {
            context.close();
        } catch (PlaywrightException e) {
            if (!Thread.interrupted() && !(e.getCause() instanceof InterruptedException)) {
                throw e;
            }
        } finally {
            timer.cancel();
        }
    }

    private void pictureOfFailure() {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("failed-" + name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException e) {
            troubles.add("no picture: " + e.getMessage());
        }
    }

    private static int statusOf(@Nullable Response response) {
        return response == null ? 0 : response.status();
    }
}
