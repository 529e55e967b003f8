package org.alongside.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How fast the whole log is saved and verified, and whether the memory for it grows with its length. */
final class Verifying {
    private static final int POLL = 50;

    private final Table table;
    private final Server server;
    private final Account lead;
    private final List<String> lines = new ArrayList<>();

    Verifying(Table table, Server server, Account lead) {
        this.table = table;
        this.server = server;
        this.lead = lead;
    }

    void measure(long rows) throws IOException, InterruptedException {
        Path whole = Path.of("target", "bench", "log.tsv");
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long start = System.nanoTime();
        Cpu before = table.cpu();
        HttpResponse<Path> saved =
                client.send(lead.get("/alongside/api/consent/log/lines"), BodyHandlers.ofFile(whole));
        line(
                "saved as a file by the server",
                rows,
                table.cpu().since(before).all(),
                start,
                Cpu.mostMemory(server.pid()));
        if (saved.statusCode() != 200) {
            throw new IllegalStateException("the log was answered with " + saved.statusCode());
        }
        Path tenth = Path.of("target", "bench", "log-tenth.tsv");
        try (Stream<String> all = Files.lines(whole)) {
            Files.write(tenth, (Iterable<String>) all.limit(rows / 10)::iterator);
        }
        command(tenth, rows / 10);
        command(whole, rows);
        start = System.nanoTime();
        before = table.cpu();
        HttpResponse<String> verdict =
                client.send(lead.get("/alongside/api/consent/log/verdict"), BodyHandlers.ofString());
        line(
                "verified by the server, with records, uses and receipts",
                rows,
                table.cpu().since(before).all(),
                start,
                Cpu.mostMemory(server.pid()));
        if (!verdict.body().contains("\"OK\"")) {
            throw new IllegalStateException(verdict.body());
        }
        Files.delete(whole);
        Files.delete(tenth);
    }

    /** The command that people use, in a Java of its own with next to no memory. */
    private void command(Path log, long rows) throws IOException, InterruptedException {
        double before = Cpu.ofEndedChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        "target/classes",
                        "org.alongside.consent.log.VerifyLog",
                        log.toString())
                .redirectErrorStream(true)
                .start();
        long memory = 0;
        while (process.isAlive()) {
            memory = Math.max(memory, Cpu.mostMemory(process.pid()));
            Thread.sleep(POLL);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!said.equals("OK " + rows + " lines")) {
            throw new IllegalStateException(said);
        }
        line("verified as a file, 16 MB of heap", rows, Cpu.ofEndedChildren() - before, start, memory);
    }

    private void line(String what, long rows, double cpu, long start, long memory) {
        double seconds = (System.nanoTime() - start) / 1e9;
        String line = "| " + what + " | " + rows + " | " + Numbers.of(cpu * 1000 / rows) + " | "
                + Math.round(rows / seconds) + " | " + Numbers.of(seconds) + " | " + memory + " |";
        lines.add(line);
        System.out.println(line);
    }

    String text() {
        return "\n| the log | lines | CPU µs a line | lines per second | seconds | most memory of the process, MB |\n"
                + "| --- | --: | --: | --: | --: | --: |\n" + String.join("\n", lines) + "\n";
    }
}
