package org.alongside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages ask of the look is there, and nothing comes from elsewhere. */
class LookTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path UI = WEBAPP.resolve("resources/ui");

    @Test
    void everyIconThatIsNamedIsDrawn() throws IOException {
        Set<String> drawn = found("id=\"([a-z-]+)\"", List.of(UI.resolve("icons.svg")));
        Set<String> named = found("<al:icon name=\"([a-z-]+)\"", pages());
        named.addAll(found(" icon=\"([a-z-]+)\"", pages()));
        named.addAll(found("icons\\.svg[^\"]*#([a-z-]+)", sources()));
        assertThat(drawn).containsAll(named).isNotEmpty();
    }

    @Test
    void everyPictureThatIsNamedIsThere() throws IOException {
        Set<String> named = found("<al:picture name=\"([a-z-]+)\"", pages());
        named.addAll(found(" picture=\"([a-z-]+)\"", pages()));
        named.addAll(found("pictures/([a-z-]+)\\.svg", sources()));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(UI.resolve("pictures/" + name + ".svg")).exists());
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        Pattern elsewhere = Pattern.compile("(?:url\\(|src=|@import)\\s*[\"']?(?:https?:)?//");
        List<Path> all =
                Stream.concat(pages().stream(), files(UI, ".css").stream()).toList();
        for (Path file : all) {
            assertThat(elsewhere.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    private static List<Path> pages() throws IOException {
        return files(WEBAPP, ".xhtml");
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(files(Path.of("src/main/java"), ".java").stream(), files(WEBAPP, ".js").stream())
                .toList();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Set<String> found(String pattern, List<Path> files) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
            while (matcher.find()) {
                all.add(matcher.group(1));
            }
        }
        return all;
    }
}
