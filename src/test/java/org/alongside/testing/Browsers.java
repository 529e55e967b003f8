package org.alongside.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The people of one test, each with a browser of their own: no cookie is shared between them. */
public final class Browsers {
    private final Chromium chromium;
    private final AlongsideServer server;
    private final String test;
    private final List<Visit> visits = new ArrayList<>();

    Browsers(Chromium chromium, AlongsideServer server, ExtensionContext context) {
        this.chromium = chromium;
        this.server = server;
        this.test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getTestMethod().map(java.lang.reflect.Method::getName).orElse("all");
    }

    /** Somebody whom nobody knows yet. */
    public Visit visitor() {
        return visit(server, true);
    }

    /** Somebody whose browser runs no script. */
    public Visit visitorWithoutScript() {
        return visit(server, false);
    }

    /** Somebody at another server than the run's shared one. */
    public Visit visitor(AlongsideServer other) {
        return visit(other, true);
    }

    /** A member of staff, signed in at the example intranet: amina, dev, claire, ruth or it. */
    public Visit staff(String name) {
        return signedIn(visitor(), name);
    }

    /** The same without script. */
    public Visit staffWithoutScript(String name) {
        return signedIn(visitorWithoutScript(), name);
    }

    /** A member of staff at another server. */
    public Visit staff(String name, AlongsideServer other) {
        return signedIn(visitor(other), name);
    }

    private static Visit signedIn(Visit visit, String name) {
        visit.intranet("/staff");
        visit.page().getByLabel("User name").fill(name);
        visit.page().getByLabel("Password").fill("eastmere");
        visit.button("Sign in").click();
        visit.page().getByRole(AriaRole.HEADING, Visit.named("Good to see you")).waitFor();
        return visit;
    }

    private Visit visit(AlongsideServer where, boolean script) {
        Visit visit = new Visit(
                chromium.browser()
                        .newContext(new NewContextOptions()
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London")
                                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                                .setViewportSize(1280, 900)
                                .setJavaScriptEnabled(script)),
                where,
                test + "-" + (visits.size() + 1));
        visits.add(visit);
        return visit;
    }

    /** After a failure its pages are pictured; after a success the consoles must have been quiet. */
    void finish(boolean failed) {
        List<String> troubles = new ArrayList<>();
        for (Visit visit : visits) {
            troubles.addAll(visit.end(failed));
        }
        if (!failed && !troubles.isEmpty()) {
            throw new AssertionError("The browser was not content:\n  " + String.join("\n  ", troubles));
        }
    }
}
