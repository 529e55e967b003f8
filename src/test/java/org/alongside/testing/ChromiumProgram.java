package org.alongside.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or obtains one: {@code -Dchromium=}, then the PATH, then an npm package that carries one for
 * Linux, unpacked once into the user's cache.
 */
final class ChromiumProgram {
    private static final String VERSION = "153.0.0";
    private static final String PACKAGE = "@sparticuz/chromium@" + VERSION;
    private static final String SHA_512 =
            "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==";
    private static final String UNPACK = """
            const fs = require('fs'), zlib = require('zlib'), { execFileSync } = require('child_process');
            fs.writeFileSync('chromium', zlib.brotliDecompressSync(fs.readFileSync('package/bin/chromium.br')), { mode: 0o755 });
            for (const name of ['al2023', 'fonts', 'swiftshader']) {
              execFileSync('tar', ['-x'], { input: zlib.brotliDecompressSync(fs.readFileSync(`package/bin/${name}.tar.br`)) });
            }
            fs.rmSync('package', { recursive: true });
            fs.writeFileSync('fonts.conf', `<?xml version="1.0"?><fontconfig><dir>${process.argv[1]}/fonts</dir>
              <cachedir>${process.argv[1]}/font-cache</cachedir></fontconfig>`);
            """;

    private ChromiumProgram() {}

    static Path find() {
        String set = System.getProperty("chromium", "");
        if (!set.isEmpty()) {
            return Path.of(set);
        }
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(ChromiumProgram::onPath)
                .findFirst()
                .orElseGet(ChromiumProgram::obtained);
    }

    /** What the obtained browser needs of its own: libraries, and fonts where the machine has none. */
    static Map<String, String> environment(Path program) {
        Path folder = program.toAbsolutePath().getParent();
        if (folder == null || !folder.equals(home())) {
            return Map.of();
        }
        String libraries = folder.resolve("lib").toString();
        return Files.isDirectory(Path.of("/etc/fonts"))
                ? Map.of("LD_LIBRARY_PATH", libraries)
                : Map.of(
                        "LD_LIBRARY_PATH",
                        libraries,
                        "FONTCONFIG_FILE",
                        folder.resolve("fonts.conf").toString());
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static Path home() {
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return Path.of(cache, "alongside", "chromium-" + VERSION).toAbsolutePath();
    }

    private static Path obtained() {
        Path program = home().resolve("chromium");
        if (Files.isExecutable(program)) {
            return program;
        }
        if (onPath("npm").findAny().isEmpty()) {
            throw new IllegalStateException(
                    "Browser tests need a Chromium: install the package chromium (or npm, and it"
                            + " is obtained by itself), or say where one is with -Dchromium=/path/to/chromium");
        }
        try {
            unpack();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException("Chromium could not be obtained with npm; install the package chromium", e);
        }
    }

    /** Beside its place first, so that a run that is killed leaves no half a browser behind. */
    private static void unpack() throws IOException {
        Files.createDirectories(home().getParent());
        Path folder = Files.createTempDirectory(home().getParent(), "unpacking");
        run(folder, "npm", "pack", "--silent", PACKAGE);
        Path archive = folder.resolve("sparticuz-chromium-" + VERSION + ".tgz");
        if (!SHA_512.equals(sha512(archive))) {
            throw new IOException(PACKAGE + " is not the one these tests know; nothing of it was run");
        }
        run(folder, "tar", "-xzf", archive.getFileName().toString());
        run(folder, "node", "-e", UNPACK, home().toString());
        Files.delete(archive);
        Files.move(folder, home(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command[0] + " failed: " + said);
        }
    }

    private static String sha512(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
