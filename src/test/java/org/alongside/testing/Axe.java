package org.alongside.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges a page by axe's rules, inside the page itself. */
final class Axe {
    private static final String SOURCE = source();
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String RUN = """
            async tags => (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations.map(v =>
              `  ${v.id}: ${v.help}` + v.nodes.map(n => `\n    ${n.target.join(' ')}\n      ${n.html.slice(0, 200)}`
                + `\n      ${(n.failureSummary || '').replace(/\\s*\\n\\s*/g, ' ')}`).join('')).join('\\n')
            """;

    private Axe() {}

    static void check(Page page) {
        page.evaluate(SOURCE + "; undefined");
        String violations = String.valueOf(page.evaluate(RUN, TAGS));
        if (!violations.isEmpty()) {
            throw new AssertionError("axe on " + page.url() + ":\n" + violations);
        }
    }

    private static String source() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
