package org.alongside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postgresql.Driver;

/** The trial's Payara Micro with Alongside on the benchmark's database, and the floor on the same pool. */
final class Server implements AutoCloseable {
    private final Path outside;
    private final Process process;
    private final int port;

    Server(Database database) throws IOException, URISyntaxException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(Path.of("target", "bench"));
        outside = Files.createTempDirectory(Path.of("target", "bench").toAbsolutePath(), "outside");
        Path driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@deploy/payara-micro/jvm.options",
                        // pages stand deep: the recorder must see down to the request
                        "-XX:FlightRecorderOptions:stackdepth=400",
                        "-Dport=" + port,
                        "-Dwork=target/bench/server",
                        "-Dbeside=target/floor.war:/floor",
                        "-Dalongside.sample-data=false",
                        "-Dalongside.consent.folder=" + outside,
                        "-Ddatabase.class=org.postgresql.ds.PGSimpleDataSource",
                        "-Ddatabase.driver=" + driver,
                        "-Ddatabase.url=" + database.url(),
                        "-Ddatabase.user=postgres",
                        "-Ddatabase.password=postgres",
                        "-cp",
                        "target/payara-micro.jar",
                        "deploy/payara-micro/Trial.java"))
                .redirectErrorStream(true)
                .start();
        awaitWelcome(process.inputReader(StandardCharsets.UTF_8));
    }

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

    /** The folder for what must not lie in the database. */
    Path outside() {
        return outside;
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
