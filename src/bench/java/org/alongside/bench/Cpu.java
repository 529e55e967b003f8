package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** CPU milliseconds that the server and the database have used so far, both in user and in system mode. */
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
        List<Long> own = stat(Path.of("/proc", String.valueOf(server)));
        return new Cpu(own.get(1) * (double) TICK, database * TICK);
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
