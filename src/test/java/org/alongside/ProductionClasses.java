package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every class of ours that is not a test, loaded but not initialised. */
public final class ProductionClasses {
    private static final Path ROOT = Path.of("target", "classes");

    private ProductionClasses() {}

    public static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("org/alongside"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> ROOT.relativize(file).toString())
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name -> name.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(ProductionClasses::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ProductionClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
