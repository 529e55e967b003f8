package org.alongside.platform.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence that stands above a method in its source. */
final class Javadoc {
    private Javadoc() {}

    /** Without Javadoc, the method's name in words. */
    static String firstSentence(Method method) {
        Path source =
                Path.of("src/main/java", method.getDeclaringClass().getName().replace('.', '/') + ".java");
        try {
            Matcher above = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*public [^(=;{}]*\\b" + method.getName()
                                    + "\\(",
                            Pattern.DOTALL)
                    .matcher(Files.readString(source));
            return above.find() ? sentence(above.group(1)) : words(method.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(String comment) {
        String text = comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("@(return|param|throws).*", "")
                .strip();
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\.$", "");
    }

    private static String words(String name) {
        String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
