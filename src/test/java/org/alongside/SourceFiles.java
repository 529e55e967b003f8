package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's own files, for rules over them. */
public final class SourceFiles {
    private static final Set<String> TEXT =
            Set.of("java", "xhtml", "html", "js", "css", "sql", "properties", "xml", "md", "json", "sh", "txt");

    private SourceFiles() {}

    public static Stream<Path> under(String... folders) {
        return Stream.of(folders).map(Path::of).filter(Files::isDirectory).flatMap(SourceFiles::walk);
    }

    public static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
