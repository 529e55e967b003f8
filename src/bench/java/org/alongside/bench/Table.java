package org.alongside.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** Measures cases one after the other, each twice, and keeps what came of it, line by line. */
final class Table {
    private static final double SECONDS = Double.parseDouble(System.getProperty("seconds", "3"));
    private static final int RUNS = 2;
    private static final int ENOUGH = 1500;
    private static final int PATIENCE = 15;

    private final Supplier<Cpu> meter;
    private final Load load;
    private final Map<String, List<Load.Result>> lines = new LinkedHashMap<>();
    private final Map<String, String> floors = new LinkedHashMap<>();

    Table(Supplier<Cpu> meter) {
        this.meter = meter;
        this.load = new Load(meter);
    }

    Load load() {
        return load;
    }

    Cpu cpu() {
        return meter.get();
    }

    /** The server compiles what it runs often: so often at least, unless others keep this machine busy. */
    void warm(Load.Work work, int clients) {
        load.run(work, clients, PATIENCE, ENOUGH);
    }

    void line(String name, String floor, int code, int clients, Load.Work work) {
        line(name, floor, code, clients, Integer.MAX_VALUE, work);
    }

    /** One more run of this line; the floor is the line it is to be held against. */
    void line(String name, String floor, int code, int clients, int most, Load.Work work) {
        keep(name, floor, code, clients, load.run(work, clients, SECONDS, most));
    }

    /** So many requests, however long they take. */
    void all(String name, String floor, int code, int clients, int count, Load.Work work) {
        keep(name, floor, code, clients, load.run(work, clients, Double.POSITIVE_INFINITY, count));
    }

    /** So many requests, and so many of them due each second. */
    void paced(String name, String floor, int code, int clients, int count, double perSecond, Load.Work work) {
        keep(name, floor, code, clients, load.run(work, clients, Double.POSITIVE_INFINITY, count, perSecond));
    }

    private void keep(String name, String floor, int code, int clients, Load.Result result) {
        if (!result.allAre(code)) {
            throw new IllegalStateException(name + " was answered with " + result.codes());
        }
        String key = key(name, clients);
        lines.computeIfAbsent(key, it -> new ArrayList<>()).add(result);
        floors.put(key, floor.isEmpty() ? "" : key(floor, clients));
        System.out.println(key + ": " + Numbers.of(result.each()) + " ms, of that the server "
                + Numbers.of(result.serverEach()) + "; " + result.requests() + " requests, p95 "
                + Numbers.of(result.p95()) + " ms by the clock");
    }

    private static String key(String name, int clients) {
        return name + " | " + clients;
    }

    String text() {
        StringBuilder out =
                new StringBuilder("\n| | clients | CPU ms, run 1 / 2 | of that the server | times the floor |"
                        + " per second | p50 ms | p95 ms | p99 ms | bytes |\n"
                        + "| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        lines.forEach((key, runs) -> out.append("| ")
                .append(key)
                .append(" | ")
                .append(each(runs, (it, n) -> it.each()))
                .append(" | ")
                .append(each(runs, (it, n) -> it.serverEach()))
                .append(" | ")
                .append(ratio(key, runs))
                .append(" | ")
                .append(each(runs, (it, n) -> it.perSecond()))
                .append(" | ")
                .append(each(runs, (it, n) -> it.p50()))
                .append(" | ")
                .append(each(runs, (it, n) -> it.p95()))
                .append(" | ")
                .append(each(runs, (it, n) -> it.p99()))
                .append(" | ")
                .append(runs.get(0).bytes())
                .append(" |\n"));
        return out.toString();
    }

    private String ratio(String key, List<Load.Result> runs) {
        List<Load.Result> floor = lines.get(floors.get(key));
        return floor == null
                ? ""
                : each(runs, (it, n) -> it.each() / floor.get(n).each());
    }

    /** The better of both runs, as a floor is taken. */
    double best(String name, int clients) {
        return all(name, clients).min().orElse(Double.NaN);
    }

    /** The worse of both runs, as our own figures are taken. */
    double worst(String name, int clients) {
        return all(name, clients).max().orElse(Double.NaN);
    }

    /** What the database took of each request, in the middle of both runs. */
    double database(String name, int clients) {
        return lines.getOrDefault(key(name, clients), List.of()).stream()
                .mapToDouble(it -> it.each() - it.serverEach())
                .average()
                .orElse(Double.NaN);
    }

    /** The worse of both runs in milliseconds by the clock, below which 95 of 100 were answered. */
    double slowest(String name, int clients) {
        return lines.getOrDefault(key(name, clients), List.of()).stream()
                .mapToDouble(Load.Result::p95)
                .max()
                .orElse(Double.NaN);
    }

    private DoubleStream all(String name, int clients) {
        return lines.getOrDefault(key(name, clients), List.of()).stream().mapToDouble(Load.Result::each);
    }

    private interface Figure {
        double of(Load.Result result, int run);
    }

    private static String each(List<Load.Result> runs, Figure figure) {
        List<String> all = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            all.add(Numbers.of(figure.of(runs.get(run), run)));
        }
        return String.join(" / ", all);
    }

    static int runs() {
        return RUNS;
    }
}
