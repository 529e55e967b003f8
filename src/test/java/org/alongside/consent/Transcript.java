package org.alongside.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.testing.Kind;

/** What was done in a drill and what came of it, for people to read: target/transcripts. */
final class Transcript implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "transcripts");

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Transcript(String name, Kind kind) {
        this.file = FOLDER.resolve(name + "-" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".txt");
    }

    void line(String done, Object found) {
        lines.add(done + " -> " + found);
    }

    @Override
    public void close() {
        try {
            Files.createDirectories(FOLDER);
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
