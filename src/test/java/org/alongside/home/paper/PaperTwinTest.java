package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alongside.SourceFiles;
import org.junit.jupiter.api.Test;

/** Whoever never comes online misses nothing: every page with a form says how the same is done on paper. */
class PaperTwinTest {
    private enum Twin {
        /** A slip in the pack asks the same; a twin that is missing has no word here, so that none can be owed. */
        SLIP,
        STAFF,
        NONE
    }

    private static final String LIST = "src/test/resources/org/alongside/paper-twins.txt";
    private static final Pattern FORM = Pattern.compile("<h:form\\b|<form\\b");

    @Test
    void everyPageWithAFormHasATwinOnPaperOrSaysWhyItNeedsNone() {
        Set<String> forgotten = pages();
        forgotten.removeAll(twins().keySet());
        assertThat(forgotten)
                .as("new pages with a form: may a member fill it in? Then give it a slip (SlipKind, pack-slip.xhtml,"
                        + " Entering) and name its kind in " + LIST + "; else say there why it needs none")
                .isEmpty();
    }

    @Test
    void theListNamesNoPageThatIsGone() {
        assertThat(twins().keySet()).isSubsetOf(pages());
    }

    @Test
    void everySlipThatIsNamedExistsAndEveryKindOfSlipIsSomethingsTwin() {
        EnumSet<SlipKind> named = EnumSet.noneOf(SlipKind.class);
        twins().values().stream()
                .filter(it -> it.get(0).equals(Twin.SLIP.name()))
                .flatMap(it -> Arrays.stream(it.get(1).split(",", -1)))
                .map(SlipKind::valueOf)
                .forEach(named::add);
        assertThat(named).isEqualTo(EnumSet.allOf(SlipKind.class));
    }

    @Test
    void nothingIsLeftOutWithoutAReason() {
        assertThat(twins()).allSatisfy((page, twin) -> {
            assertThat(Twin.valueOf(twin.get(0)).name()).isEqualTo(twin.get(0));
            assertThat(twin.get(1)).as(page).isNotBlank();
        });
    }

    private static Set<String> pages() {
        Path pages = Path.of("src/main/webapp");
        Set<String> found = new TreeSet<>();
        SourceFiles.under("src/main/webapp")
                .filter(file -> file.toString().endsWith(".xhtml"))
                .filter(file -> FORM.matcher(SourceFiles.text(file)).find())
                .forEach(file -> found.add(pages.relativize(file).toString().replace('\\', '/')));
        assertThat(found).hasSizeGreaterThan(40);
        return found;
    }

    /** Page, and then what kind of twin with its words. */
    private static Map<String, List<String>> twins() {
        Map<String, List<String>> twins = new TreeMap<>();
        SourceFiles.lines(Path.of(LIST)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 3))
                .forEach(parts -> twins.put(parts[0], List.of(parts[1], parts.length < 3 ? "" : parts[2])));
        return twins;
    }
}
