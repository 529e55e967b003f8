package org.alongside.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** So many clients, each asking again as soon as it has its answer; what is under way at the end is waited for. */
final class Load {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<Cpu> meter;

    Load(Supplier<Cpu> meter) {
        this.meter = meter;
    }

    /** What one client does, again and again. */
    interface Work {
        HttpRequest next(int client);

        default void answered(int client, HttpResponse<byte[]> answer) {}
    }

    /** How it went; times in milliseconds. */
    record Result(
            int requests,
            double perSecond,
            double p50,
            double p95,
            double p99,
            long bytes,
            Cpu cpu,
            Map<Integer, Integer> codes) {
        double each() {
            return cpu.all() / requests;
        }

        double serverEach() {
            return cpu.server() / requests;
        }

        boolean allAre(int code) {
            return codes.keySet().equals(Set.of(code));
        }
    }

    HttpResponse<byte[]> once(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        }
    }

    CompletableFuture<HttpResponse<byte[]>> later(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofByteArray());
    }

    Result run(Work work, int clients, double seconds, int most) {
        return run(work, clients, seconds, most, 0);
    }

    /**
     * @param perSecond how many are due each second, counted from when they were due and not from when somebody was free;
     *     0 for as many as can be
     */
    Result run(Work work, int clients, double seconds, int most, double perSecond) {
        Cpu before = meter.get();
        long start = System.nanoTime();
        long stop = start + (long) Math.min(seconds * 1e9, 1e12);
        AtomicInteger begun = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<Tally>> ends = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int me = i;
            ends.add(pool.submit(() -> {
                Tally tally = new Tally();
                for (int turn = begun.getAndIncrement();
                        System.nanoTime() < stop && turn < most;
                        turn = begun.getAndIncrement()) {
                    long sent = due(start, turn, perSecond);
                    HttpResponse<byte[]> answer = once(work.next(me));
                    tally.add(System.nanoTime() - sent, answer);
                    work.answered(me, answer);
                }
                return tally;
            }));
        }
        Tally all = new Tally();
        try {
            for (Future<Tally> end : ends) {
                all.add(end.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
        double took = (System.nanoTime() - start) / 1e9;
        return all.result(took, meter.get().since(before));
    }

    private static long due(long start, int turn, double perSecond) throws InterruptedException {
        if (perSecond == 0) {
            return System.nanoTime();
        }
        long due = start + (long) (turn / perSecond * 1e9);
        Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
        return due;
    }

    static Work same(HttpRequest request) {
        return client -> request;
    }

    private static final class Tally {
        private final List<Long> nanos = new ArrayList<>();
        private final Map<Integer, Integer> codes = new TreeMap<>();
        private long bytes;

        void add(long took, HttpResponse<byte[]> answer) {
            nanos.add(took);
            codes.merge(answer.statusCode(), 1, Integer::sum);
            bytes += answer.body().length;
        }

        void add(Tally other) {
            nanos.addAll(other.nanos);
            bytes += other.bytes;
            other.codes.forEach((code, count) -> codes.merge(code, count, Integer::sum));
        }

        Result result(double seconds, Cpu cpu) {
            int n = nanos.size();
            return new Result(
                    n,
                    n / seconds,
                    Numbers.quantile(nanos, 0.5),
                    Numbers.quantile(nanos, 0.95),
                    Numbers.quantile(nanos, 0.99),
                    bytes / Math.max(1, n),
                    cpu,
                    codes);
        }
    }
}
