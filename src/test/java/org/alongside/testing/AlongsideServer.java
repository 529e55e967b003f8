package org.alongside.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Alongside and the example intranet on a real Payara Micro, in a process of their own that ends with this one. */
public final class AlongsideServer implements AutoCloseable {
    /** What the host signs with. */
    public static final String HOST_KEY = "the key of the tests";

    /** Settings that begin so are variables of the server's environment. */
    private static final String ENVIRONMENT = "env.";

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final String url;
    private final Map<String, String> settings;
    private final @Nullable Path work;
    private @Nullable Process process;

    private AlongsideServer(String url, Map<String, String> settings, @Nullable Path work) {
        this.url = url;
        this.settings = settings;
        this.work = work;
    }

    /** The server of most tests, on PostgreSQL; {@code -Dalongside.test.url=http://localhost:8080} takes a running one. */
    static AlongsideServer shared() {
        String running = System.getProperty("alongside.test.url", "");
        return running.isEmpty()
                ? start(
                        Databases.fresh(Kind.POSTGRESQL),
                        Map.of("alongside.admin.principals", "it", "alongside.host.events-key", HOST_KEY))
                : new AlongsideServer(running.replaceAll("/+$", ""), Map.of(), null);
    }

    /** A server of one's own on this database, with further settings; for tests that kill it or set it up in another way. */
    public static AlongsideServer start(TestDatabase database, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("database.url", database.url());
        all.put("database.user", database.user());
        all.put("database.password", database.password());
        Kind kind = Objects.requireNonNull(database.kind(), "a server runs on one of the kinds");
        all.put("database.class", kind.dataSourceClass());
        if (kind == Kind.POSTGRESQL) {
            all.put("database.driver", kind.driver().toString());
        }
        return startWith(all);
    }

    /** Exactly what {@code mvn -Ptrial} starts, but for the port and the folder of its data. */
    public static AlongsideServer startTrial(Map<String, String> settings) {
        return startWith(settings);
    }

    private static AlongsideServer startWith(Map<String, String> settings) {
        String port = settings.getOrDefault("port", String.valueOf(freePort()));
        Path work = Path.of("target", "servers", ProcessHandle.current().pid() + "-" + STARTED.incrementAndGet());
        Map<String, String> all = new TreeMap<>(settings);
        all.put("port", port);
        all.put("work", work.toString());
        all.put("data", work.resolve("data").toString());
        AlongsideServer server = new AlongsideServer("http://localhost:" + port, all, work);
        server.restart();
        return server;
    }

    /** Where the example intranet is; no slash at the end. */
    public String url() {
        return url;
    }

    /** Where something of Alongside is: {@code alongside("/boards/")}. */
    public String alongside(String path) {
        return url + "/alongside" + path;
    }

    /** As if the power had gone for this process: no farewell, nothing flushed. */
    public void kill9() {
        if (process == null) {
            throw new IllegalStateException("Only a server of the test's own can be killed");
        }
        process.destroyForcibly().onExit().join();
    }

    /** Starts again with the same address and the same database; returns when pages are served. */
    public void restart() {
        if (work == null) {
            throw new IllegalStateException("Only a server of the test's own can be started again");
        }
        try {
            Files.createDirectories(work);
            ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
            settings.forEach((key, value) -> {
                if (key.startsWith(ENVIRONMENT)) {
                    builder.environment().put(key.substring(ENVIRONMENT.length()), value);
                }
            });
            process = builder.start();
            awaitWelcome(process.inputReader(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A look into the server's database, past everything that guards it. */
    public Connection database() {
        String address = settings.get("database.url");
        if (address == null) {
            throw new IllegalStateException("The database of a server that was already running is not known");
        }
        try {
            return DriverManager.getConnection(
                    address, settings.get("database.user"), settings.get("database.password"));
        } catch (SQLException e) {
            throw new IllegalStateException(address, e);
        }
    }

    /** The server's own log, to look for what it must or must not say. */
    public String log() {
        try {
            return work == null ? "" : Files.readString(work.resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server writes about each request, once it has written it to its file. */
    public String accessLog() {
        if (work == null) {
            return "";
        }
        try (Stream<Path> files = Files.list(work.resolve("access"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code on the slip of a member of the sample data, such as Joan Price. */
    public String sampleCode(String member) {
        Path told = work == null
                ? Path.of(System.getProperty("alongside.test.members", "target/trial/members.txt"))
                : work.resolve("members.txt");
        try {
            return Files.readAllLines(told).stream()
                    .filter(line -> line.endsWith(member))
                    .map(line -> line.substring(0, "XXXX XXXX".length()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@deploy/payara-micro/jvm.options");
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        settings.forEach((key, value) -> {
            if (!key.startsWith(ENVIRONMENT)) {
                command.add("-D" + key + "=" + value);
            }
        });
        command.addAll(List.of("-cp", "target/payara-micro.jar", "deploy/payara-micro/Trial.java"));
        return command;
    }

    /** The launcher speaks once pages are served, or says why not and ends; reading needs no clock. */
    private static void awaitWelcome(BufferedReader launcher) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = launcher.readLine(); line != null; line = launcher.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Alongside is running")) {
                return;
            }
        }
        throw new IllegalStateException(said.toString());
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
