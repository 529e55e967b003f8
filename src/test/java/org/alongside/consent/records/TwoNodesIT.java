package org.alongside.consent.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.consent.log.Finding;
import org.alongside.consent.log.LogRow;
import org.alongside.consent.log.Verdict;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log under two nodes at once, each a process of its own, with every persistence provider. */
class TwoNodesIT {
    private static final Logger LOG = Logger.getLogger(TwoNodesIT.class.getName());
    private static final Pattern WRITTEN = Pattern.compile("\"line\":\"(\\d+)\",\"writer\":\"((\\w)\\d)\"");
    private static final List<String> NODES = List.of("a", "b");
    private static final int WRITERS_EACH = 8;
    private static final int LINES_EACH = 1000;
    private static final int ALL = NODES.size() * WRITERS_EACH * LINES_EACH;
    private static final int PAGE = 1000;

    @ParameterizedTest
    @EnumSource
    @Tag("consent-34")
    void sixteenWritersOnTwoNodesMakeOneLineWithoutAForkOrALoss(LogProvider provider) throws Exception {
        TestDatabase database = Databases.migrated(Kind.POSTGRESQL);
        List<Node> nodes = new ArrayList<>();
        try {
            for (String name : NODES) {
                nodes.add(Node.start(database, provider, name));
            }
            for (Node node : nodes) {
                node.untilReady();
            }
            for (Node node : nodes) {
                node.go();
            }
            for (Node node : nodes) {
                node.untilDone();
            }
        } finally {
            nodes.forEach(node -> node.process().destroyForcibly());
        }
        try (EntityManagerFactory entities = provider.on(database)) {
            Verdict verdict = TestDatabase.transaction(entities, em -> log(em).verify());
            Set<String> written = new HashSet<>();
            int turns = read(entities, written);
            LOG.info(() -> provider + ": " + verdict.rows() + " lines of " + ALL + ", each written once: "
                    + written.size() + ", " + verdict.finding() + ", the node changed " + turns + " times");
            assertThatObject(verdict).isEqualTo(new Verdict(Finding.OK, ALL, ALL, 0));
            assertThat(written).as("everything that was written is there").hasSize(ALL);
            assertThat(turns).as("both wrote at the same time").isGreaterThan(1);
        }
    }

    /** Who wrote which line; answers how often the next line is the other node's. */
    private static int read(EntityManagerFactory entities, Set<String> written) {
        int turns = 0;
        String last = "";
        for (int from = 0; from < ALL; from += PAGE) {
            int after = from;
            for (LogRow row : TestDatabase.transaction(entities, em -> log(em).rowsAfter(after, PAGE))) {
                Matcher found = WRITTEN.matcher(Objects.requireNonNull(row.payload()));
                assertThat(found.find()).as(row.payload()).isTrue();
                written.add(found.group(2) + " " + found.group(1));
                turns += found.group(3).equals(last) ? 0 : 1;
                last = found.group(3);
            }
        }
        return turns - 1;
    }

    private static ConsentLog log(EntityManager em) {
        ConsentLog log = new ConsentLog();
        log.em = em;
        log.deciding = new DecidingNow();
        return log;
    }

    /** A process that was started here. */
    private record Node(Process process, BufferedReader says, Path complaints) {
        static Node start(TestDatabase database, LogProvider provider, String name) throws IOException {
            Path complaints = Files.createTempFile("alongside-node", ".log");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LogNode.class.getName(),
                            database.url(),
                            database.user(),
                            database.password(),
                            provider.name(),
                            name,
                            Integer.toString(WRITERS_EACH),
                            Integer.toString(LINES_EACH))
                    .redirectError(complaints.toFile())
                    .start();
            return new Node(
                    process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)), complaints);
        }

        void untilReady() throws IOException {
            assertThat(says.readLine()).as(Files.readString(complaints)).isEqualTo(LogNode.READY);
        }

        void go() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        void untilDone() throws IOException, InterruptedException {
            int ended = process.waitFor();
            assertThat(ended).as(Files.readString(complaints)).isZero();
            Files.delete(complaints);
        }
    }
}
