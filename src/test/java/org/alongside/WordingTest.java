package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text exists in British English and in Easy Read, and every text that is asked for exists. */
class WordingTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern MEMBER =
            Pattern.compile("(?i)(?<!\\{)\\bmembers?\\b(?! of (?:staff|parliament))(?!\\})");
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\ban? \\{member");
    private static final Pattern PAGE_TEXT = Pattern.compile("\\b([a-z]+)Text(?:\\.(\\w+)|\\['([\\w.]+)'\\])");
    private static final Pattern PAGE_TEXT_OF = Pattern.compile("\\btext\\.of\\('([a-z]+)\\.([\\w.]+)'");
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\.(?:unknown|forbidden|rule|stale)\\(\\s*\"([a-z]+)\\.([\\w.]+)\"");
    private static final Pattern REFUSAL_OF_FIELD =
            Pattern.compile("Refusal\\.invalid\\(\\s*[^,()]+,\\s*\"([a-z]+)\\.([\\w.]+)\"");

    @Test
    void everyTextIsThereInEasyRead() {
        List<String> wrong = new ArrayList<>();
        bundles().values().forEach(file -> {
            Properties standard = properties(file);
            Properties easy = properties(file.resolveSibling("messages_en_GB_simple.properties"));
            Set<String> both = new TreeSet<>(standard.stringPropertyNames());
            both.addAll(easy.stringPropertyNames());
            for (String key : both) {
                if (standard.getProperty(key, "").isBlank()) {
                    wrong.add(file + " lacks " + key);
                } else if (easy.getProperty(key, "").isBlank()) {
                    wrong.add(file.getParent() + "/messages_en_GB_simple.properties lacks " + key);
                } else if (!arguments(standard.getProperty(key)).containsAll(arguments(easy.getProperty(key)))) {
                    wrong.add(
                            file.getParent() + ": Easy Read of " + key + " names something the standard text does not");
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Without it a server that speaks German by default would answer in German where it can. */
    @Test
    void everyBundleHasAnEmptyEnglishOne() {
        assertThat(bundles().values().stream()
                        .map(file -> file.resolveSibling("messages_en.properties"))
                        .filter(file -> !Files.exists(file) || !properties(file).isEmpty()))
                .isEmpty();
    }

    /** What people who are not staff are called is theirs to choose; no article before it, since nobody knows the word. */
    @Test
    void noTextCallsPeopleByAWordTheyHaveNotChosen() {
        List<String> wrong = new ArrayList<>();
        bundles().values().forEach(file -> {
            for (Path each : List.of(file, file.resolveSibling("messages_en_GB_simple.properties"))) {
                properties(each).forEach((key, text) -> {
                    if (MEMBER.matcher(text.toString()).find()) {
                        wrong.add(each + " " + key + ": write {member}, {members}, {Member} or {Members}");
                    } else if (ARTICLE.matcher(text.toString()).find()) {
                        wrong.add(each + " " + key + ": no article before {member}");
                    }
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Map<String, Properties> texts = bundles().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> properties(e.getValue())));
        Set<String> missing = new TreeSet<>();
        SourceFiles.under("src/main").forEach(file -> {
            if (file.toString().endsWith(".xhtml")) {
                missing.addAll(absent(file, PAGE_TEXT, texts));
                missing.addAll(absent(file, PAGE_TEXT_OF, texts));
            } else if (file.toString().endsWith(".java")) {
                missing.addAll(absent(file, REFUSAL, texts));
                missing.addAll(absent(file, REFUSAL_OF_FIELD, texts));
            }
        });
        assertThat(missing).isEmpty();
    }

    private static Set<String> absent(Path file, Pattern asking, Map<String, Properties> texts) {
        Set<String> absent = new TreeSet<>();
        Matcher asked = asking.matcher(SourceFiles.text(file));
        while (asked.find()) {
            String key = asked.group(2) != null ? asked.group(2) : asked.group(3);
            Properties bundle = texts.get(asked.group(1));
            if (bundle == null || !bundle.containsKey(key)) {
                absent.add(asked.group(1) + "." + key + " in " + file);
            }
        }
        return absent;
    }

    /** Room to its bundle. */
    private static Map<String, Path> bundles() {
        return SourceFiles.under("src/main/resources/org/alongside")
                .filter(file -> file.endsWith("messages.properties"))
                .collect(Collectors.toMap(
                        file -> file.getName(file.getNameCount() - 2).toString(), Function.identity()));
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            if (Files.exists(file)) {
                properties.load(new StringReader(SourceFiles.text(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
