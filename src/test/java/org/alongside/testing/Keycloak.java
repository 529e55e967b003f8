package org.alongside.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.alongside.platform.text.Secrets;
import org.jspecify.annotations.Nullable;

/** A real Keycloak on this machine, with one realm in which PKCE is required, one member of staff and somebody else. */
public final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port = freePort();
    private final String secret = Secrets.token();
    private final String password = Secrets.token();
    private @Nullable Process process;

    /** What Alongside is told about it; it need not run yet. */
    public String issuer() {
        return "http://localhost:" + port + "/realms/eastmere";
    }

    public String secret() {
        return secret;
    }

    /** Of amina. */
    public String password() {
        return password;
    }

    /** Amina, on the page where it asks. */
    public void signIn(Page page) {
        signIn(page, "amina");
    }

    /** Or olga, whom the provider knows and who is not staff. */
    public void signIn(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** Starts it, with Alongside at that address as its client; returns when it answers. */
    public void start(String alongside) {
        Path home = home();
        try {
            write(home.resolve("data/import/eastmere.json"), alongside);
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--import-realm",
                            "--cache=local",
                            "--db=dev-mem")
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("keycloak.log").toFile());
            builder.environment()
                    .put(
                            "JAVA",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString());
            builder.environment()
                    .put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1 -Djava.net.preferIPv4Stack=true");
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await();
    }

    /** As if its machine had been switched off. */
    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            Stream.concat(running.descendants(), Stream.of(running.toHandle())).forEach(ProcessHandle::destroyForcibly);
            running.onExit().join();
        }
    }

    private void write(Path file, String alongside) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = Keycloak.class.getResourceAsStream("keycloak-realm.json")) {
            if (in == null) {
                throw new IllegalStateException("keycloak-realm.json is missing");
            }
            Files.writeString(
                    file,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("BASE", alongside)
                            .replace("SECRET", secret)
                            .replace("PASSWORD", password));
        }
    }

    private void await() {
        HttpRequest ask = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(30))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (Instant.now().isBefore(end)) {
                if (answers(ask)) {
                    return;
                }
                Thread.sleep(300);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("Keycloak does not start; see " + home().resolve("keycloak.log"));
    }

    private static boolean answers(HttpRequest ask) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(ask, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where the build has unpacked it. */
    private static Path home() {
        try (Stream<Path> found = Files.list(Path.of("target", "keycloak"))) {
            return found.filter(it -> it.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("the build unpacks Keycloak before it runs tests on a server", e);
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
