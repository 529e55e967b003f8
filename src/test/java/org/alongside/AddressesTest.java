package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No link, form or step of a page leads to an address that nobody answers. */
class AddressesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern LINK = Pattern.compile("request\\.contextPath\\}(/[\\w/.-]*)");
    private static final Pattern STEP = Pattern.compile("\"(/[a-z-]+(?:/[a-z-]+)*)(?=\\?|\", \")");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(/[^\"]*)\"");
    private static final List<String> ELSEWHERE = List.of("/api/", "/webjars/", "/enter/j_security_check");

    @Test
    void everyLinkOfAPageLeadsSomewhere() {
        assertThat(lost(".xhtml", LINK)).isEmpty();
    }

    @Test
    void everyStepAfterAFormLeadsSomewhere() {
        assertThat(lost("View.java", STEP)).isEmpty();
    }

    private static List<String> lost(String ending, Pattern address) {
        List<String> servlets = servlets();
        return SourceFiles.under("src/main")
                .filter(file -> file.toString().endsWith(ending))
                .flatMap(file -> address.matcher(SourceFiles.text(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(to -> !answered(to, servlets))
                        .map(to -> file + " leads to " + to))
                .toList();
    }

    private static boolean answered(String to, List<String> servlets) {
        return ELSEWHERE.stream().anyMatch(to::startsWith)
                || servlets.stream().anyMatch(known -> matches(known, to))
                || Files.isRegularFile(PAGES.resolve(to.substring(1) + ".xhtml"))
                || Files.exists(PAGES.resolve(to.substring(1)));
    }

    private static boolean matches(String pattern, String to) {
        return pattern.endsWith("/*") ? to.startsWith(pattern.substring(0, pattern.length() - 1)) : to.equals(pattern);
    }

    private static List<String> servlets() {
        return SourceFiles.under("src/main/java")
                .filter(file -> file.toString().endsWith(".java"))
                .map(SourceFiles::text)
                .flatMap(text -> SERVLET.matcher(text).results().map(MatchResult::group))
                .flatMap(mapped -> QUOTED.matcher(mapped).results().map(found -> found.group(1)))
                .toList();
    }
}
