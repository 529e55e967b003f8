package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * CPU milliseconds that the server and the database have used so far, both in user and in system mode; without the
 * server's compilers, which work once for what is measured many times, and for the floor as for us.
 */
record Cpu(double server, double database) {
    /** The kernel counts in hundredths of a second on every Linux that people run. */
    private static final int TICK = 10;

    static Cpu now(long server, long postmaster) {
        double database = 0;
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path one : all.filter(it -> it.getFileName().toString().matches("\\d+"))
                    .toList()) {
                List<Long> stat = stat(one);
                boolean master = one.endsWith(String.valueOf(postmaster));
                if (!stat.isEmpty() && (master || stat.get(0) == postmaster)) {
                    // the postmaster inherits what its ended children have used
                    database += stat.get(1) + (master ? stat.get(2) : 0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path own = Path.of("/proc", String.valueOf(server));
        return new Cpu((stat(own).get(1) - compilers(own)) * (double) TICK, database * TICK);
    }

    private static long compilers(Path server) {
        long used = 0;
        try (Stream<Path> threads = Files.list(server.resolve("task"))) {
            for (Path thread : threads.toList()) {
                List<Long> stat = stat(thread);
                if (!stat.isEmpty() && Files.readString(thread.resolve("comm")).contains("CompilerThre")) {
                    used += stat.get(1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return used;
    }

    /** Of every process that this one started and that has ended, in milliseconds. */
    static double ofEndedChildren() {
        return stat(Path.of("/proc", "self")).get(2) * (double) TICK;
    }

    /** The most that a process ever had in memory at once, in megabytes; 0 when it is gone. */
    static long mostMemory(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    Cpu since(Cpu before) {
        return new Cpu(server - before.server, database - before.database);
    }

    double all() {
        return server + database;
    }

    /** Parent, own time, time of ended children; nothing when the process is gone. */
    private static List<Long> stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            List<Long> stat = new ArrayList<>();
            stat.add(Long.parseLong(fields[1]));
            stat.add(Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
            stat.add(Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
            return stat;
        } catch (IOException gone) {
            return List.of();
        }
    }
}
