package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the compiler and ArchUnit cannot see: rules over the files themselves. */
class HouseRulesTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)#\\s]+)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    @Test
    void noClassIsLongerThan250Lines() {
        assertThat(tooLong(250, ".java")).isEmpty();
    }

    @Test
    void noPageIsLongerThan120Lines() {
        assertThat(tooLong(120, ".xhtml")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> pagesAvoid() {
        return Stream.of(
                never("f:ajax, which needs eval", "<f:ajax"),
                never("h:commandLink, which is dead without script", "<h:commandLink"),
                never("p:inputNumber, which loses what was typed without script", "<p:inputNumber"),
                never("immediate, which skips what was typed", "\\simmediate\\s*="),
                never("style attributes, which the content security policy blocks", "\\sstyle\\s*="),
                never("handlers in the page, which the content security policy blocks", "\\s(pt:)?on[a-z]+\\s*="),
                never("script in the page, which the content security policy blocks", "<script(?![^>]*\\ssrc\\s*=)"),
                never(
                        "a text key that is a word of EL itself, which breaks the page: write text['empty']",
                        "Text\\.(empty|not|and|or|div|mod|eq|ne|lt|gt|le|ge|true|false|null|instanceof)\\b"),
                never("style in the page, which the content security policy blocks", "<style[\\s>]"));
    }

    /** Faces keeps so many characters for each page that is made; the collector's smallest regions have one megabyte. */
    @Test
    void aPageInTheMakingNeedsNoRegionOfTheHeapForItself() {
        Matcher size = Pattern.compile("FACELETS_BUFFER_SIZE</param-name><param-value>(\\d+)")
                .matcher(SourceFiles.text(Path.of("src/main/webapp/WEB-INF/web.xml")));
        assertThat(size.find()).isTrue();
        assertThat(Integer.parseInt(size.group(1)) * Character.BYTES).isLessThan(500 * 1024);
    }

    @Test
    void nothingIsPutOffInAComment() {
        assertThat(found(
                        SourceFiles.under("src", "deploy").filter(file -> SourceFiles.isText(file) && !isThis(file)),
                        "\\b(TODO|FIXME|XXX)\\b"))
                .isEmpty();
    }

    @Test
    void everyLinkInTheDocumentsLeadsToAFile() {
        List<String> dead = new ArrayList<>();
        for (Path document : Stream.concat(
                        SourceFiles.under("docs"),
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(Path::of))
                .filter(file -> file.toString().endsWith(".md"))
                .toList()) {
            Matcher link = LINK.matcher(SourceFiles.text(document));
            while (link.find()) {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    dead.add(document + ": " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(found(
                        SourceFiles.under("src/test").filter(file -> SourceFiles.isText(file) && !isThis(file)),
                        "@Disabled"))
                .isEmpty();
    }

    @Test
    void whoCatchesEverythingSaysWhy() {
        List<String> silent = new ArrayList<>();
        Pattern broad = Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException) ");
        SourceFiles.under("src/main", "deploy")
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> {
                    List<String> lines = SourceFiles.lines(file);
                    for (int at = 0; at < lines.size(); at++) {
                        boolean reason = lines.subList(Math.max(0, at - 4), Math.min(lines.size(), at + 2)).stream()
                                .anyMatch(line -> line.contains("//") || line.contains("*/"));
                        if (broad.matcher(lines.get(at)).find() && !reason) {
                            silent.add(file + ":" + (at + 1));
                        }
                    }
                });
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(SourceFiles.under("src/main/java")
                        .filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    private static boolean isThis(Path file) {
        return file.endsWith("HouseRulesTest.java");
    }

    private static DynamicTest never(String what, String pattern) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThat(found(
                                SourceFiles.under("src/main")
                                        .filter(file -> file.toString().endsWith(".xhtml")),
                                pattern))
                        .as(what)
                        .isEmpty());
    }

    private static List<String> found(Stream<Path> files, String pattern) {
        Pattern unwanted = Pattern.compile(pattern);
        List<String> places = new ArrayList<>();
        files.forEach(file -> {
            String text = SourceFiles.text(file);
            if (file.toString().endsWith(".xhtml")) {
                text = blanked(text);
            }
            Matcher matcher = unwanted.matcher(text);
            while (matcher.find()) {
                places.add(
                        file + ":" + (text.substring(0, matcher.start()).lines().count() + 1) + " "
                                + matcher.group().strip());
            }
        });
        return places;
    }

    /** Comments may name what pages must not use; line numbers stay as they are. */
    private static String blanked(String page) {
        return COMMENT.matcher(page)
                .replaceAll(comment -> "\n".repeat((int)
                        comment.group().chars().filter(c -> c == '\n').count()));
    }

    private static List<String> tooLong(int most, String ending) {
        return SourceFiles.under("src", "deploy")
                .filter(file -> file.toString().endsWith(ending))
                .filter(file -> SourceFiles.lines(file).size() > most)
                .map(file -> file + " has " + SourceFiles.lines(file).size() + " lines")
                .toList();
    }
}
