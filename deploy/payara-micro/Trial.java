import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs Alongside beside the example intranet on Payara Micro, on this machine only, until Ctrl-C or until whoever
 * started it is gone. {@code mvn -Ptrial} starts it, and so do the tests; jvm.options goes with it.
 * System properties: {@code port}, {@code target} (the WARs), {@code work} (log, boot files), {@code data} (H2's folder),
 * {@code afresh}, {@code beside} (one more WAR, as {@code file:/context}), {@code until} ({@code live}: not for the
 * database), {@code boot.after} (commands); for a database {@code database.class}, url, user, password, driver, name.
 */
class Trial {
    private static final String PASSWORD = "eastmere";
    private static final List<String> STAFF = List.of("amina", "claire", "dev", "ruth", "it");
    private final PrintStream console = System.out;
    private final int port = Integer.getInteger("port", 8080);
    private final Path target = Path.of(System.getProperty("target", "target"));
    private final Path work = Path.of(System.getProperty("work", target + "/trial"));
    private final Path data = Path.of(System.getProperty("data", "data"));
    private final Path log = work.resolve("server.log");
    private final Path members = work.resolve("members.txt").toAbsolutePath();

    public static void main(String[] args) throws IOException {
        // Maven or the test run may be killed without a chance to stop us
        ProcessHandle.current().parent().ifPresent(starter -> starter.onExit().thenRun(() -> System.exit(0)));
        new Trial().run();
    }

    private void run() throws IOException {
        if (taken()) {
            fail("Port " + port + " is already taken on this machine; choose another one: mvn -Ptrial -Dport="
                    + (port + 1010));
        }
        Files.createDirectories(work.resolve("access"));
        Files.deleteIfExists(members);
        if (System.getProperty("database.url") == null) {
            prepareData();
        }
        settings();
        console.println("Starting Alongside. The first page is ready in about 20 seconds.");
        PrintStream file = new PrintStream(Files.newOutputStream(log), true);
        System.setOut(file);
        System.setErr(file);
        String missing = started() ? missing() : "the server could not deploy it";
        if (!missing.isEmpty()) {
            fail("Alongside is not ready: " + missing + "\n" + reasons() + "\nAll of it: " + log.toAbsolutePath());
        }
        console.println(welcome());
    }

    private boolean started() throws IOException {
        try {
            return PayaraMicroLauncher.create(arguments().toArray(String[]::new))
                            .getRuntime()
                            .getDeployedApplicationNames()
                            .size()
                    >= 2;
        } catch (Exception e) { // whatever the server throws, the person who typed the command reads why
            e.printStackTrace();
            return false;
        }
    }

    /** What Alongside's own readiness says is missing, after a minute of patience; nothing when it is ready. */
    private String missing() throws IOException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port + "/alongside/api/health/" + System.getProperty("until", "ready")))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        boolean sample = Boolean.getBoolean("alongside.sample-data");
        Instant patience = Instant.now().plusSeconds(60);
        try {
            while (true) {
                HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && (!sample || Files.exists(members))) {
                    return "";
                }
                if (answer.statusCode() == 404) {
                    return "the server has nothing at " + ready.uri();
                }
                if (Instant.now().isAfter(patience)) {
                    return answer.statusCode() == 200
                            ? "the sample data"
                            : answer.body().strip();
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            return "it was interrupted";
        }
    }

    private List<String> arguments() throws IOException {
        String grid = String.valueOf(freePort());
        List<String> arguments = new ArrayList<>(List.of("--port", String.valueOf(port)));
        arguments.addAll(List.of("--clustermode", "tcpip:127.0.0.1:" + grid, "--startport", grid));
        arguments.addAll(List.of("--interfaces", "127.0.0.1"));
        arguments.addAll(List.of(
                "--prebootcommandfile",
                "deploy/payara-micro/pre-boot.txt",
                "--postbootcommandfile",
                written("post-boot.txt", postBoot()),
                "--accesslog",
                work.resolve("access").toAbsolutePath().toString(),
                "--deploy",
                target.resolve("alongside-example-intranet.war") + ":/",
                "--deploy",
                target.resolve("alongside.war") + ":/alongside"));
        Optional.ofNullable(System.getProperty("beside")).ifPresent(war -> arguments.addAll(List.of("--deploy", war)));
        Optional.ofNullable(System.getProperty("database.driver"))
                .ifPresent(driver -> arguments.addAll(List.of("--addlibs", driver)));
        return arguments;
    }

    private String postBoot() throws IOException {
        String passwords = written("passwords.txt", "AS_ADMIN_USERPASSWORD=" + PASSWORD + "\n");
        String more = System.getProperty("boot.after");
        String pool = """
                create-jdbc-connection-pool --datasourceclassname %s --restype javax.sql.DataSource --steadypoolsize 2 \
                --maxpoolsize 32 --property url=%s:user=%s:password=%s alongside
                create-jdbc-resource --connectionpoolid alongside %s
                """.formatted(
                        System.getProperty("database.class", "org.h2.jdbcx.JdbcDataSource"),
                        escaped(System.getProperty("database.url", h2())),
                        escaped(System.getProperty("database.user", "alongside")),
                        escaped(System.getProperty("database.password", "alongside")),
                        System.getProperty("database.name", "jdbc/alongside"));
        return STAFF.stream()
                .map(name -> "create-file-user --groups staff --passwordfile " + passwords + " " + name + "\n")
                .collect(Collectors.joining("", pool, more == null ? "" : Files.readString(Path.of(more))));
    }

    /** WRITE_DELAY=0: what was acknowledged survives a killed server. */
    private String h2() {
        return "jdbc:h2:file:" + data.resolve("alongside").toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(work.resolve(name), text).toString();
    }

    private void settings() throws IOException {
        Map.of(
                        "alongside.base-url", "http://localhost:" + port + "/alongside",
                        "alongside.sample-codes", members.toString(),
                        "alongside.consent.folder", data + "/outside")
                .forEach((key, value) -> System.getProperties().putIfAbsent(key, value));
        Properties trial = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("deploy/payara-micro/trial.properties"))) {
            trial.load(in);
        }
        trial.forEach(System.getProperties()::putIfAbsent);
    }

    /** One trial at a time in one data folder; the lock lasts as long as this process. */
    private void prepareData() throws IOException {
        Files.createDirectories(data);
        Path lock = data.resolve("in-use");
        if (FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        .tryLock()
                == null) {
            fail("Another trial is using the folder " + data.toAbsolutePath() + "; stop it first with Ctrl-C.");
        }
        if (Boolean.getBoolean("afresh")) {
            try (Stream<Path> kept = Files.walk(data)) {
                for (Path old : kept.sorted(Comparator.reverseOrder()).toList()) {
                    if (!old.equals(lock) && !old.equals(data)) {
                        Files.delete(old);
                    }
                }
            }
        }
    }

    private boolean taken() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }

    /** The lines of the log that say why, without the server's decoration. */
    private String reasons() throws IOException {
        Set<String> telling = new LinkedHashSet<>();
        for (String line : Files.readAllLines(log)) {
            if (line.contains("Caused by:") || line.contains("SEVERE") || line.contains("Exception while")) {
                String plain = line.replaceAll("\u001B\\[[0-9;]*m", "")
                        .replaceAll("^(\\[[^\\[]*?] ?)+", "")
                        .replaceAll("^\\[+", "")
                        .strip();
                telling.add("  " + plain.substring(0, Math.min(300, plain.length())));
            }
        }
        telling.remove("  ");
        return String.join("\n", telling.stream().limit(12).toList());
    }

    private String welcome() throws IOException {
        String sample =
                Files.exists(members) ? Files.readString(members).indent(4).stripTrailing() : "    by invitation";
        return Files.readString(Path.of("deploy/payara-micro/welcome.txt")).formatted(port, PASSWORD, sample, log);
    }

    private void fail(String why) {
        console.println("\n" + why + "\n");
        console.flush();
        Runtime.getRuntime().halt(1);
    }
}
