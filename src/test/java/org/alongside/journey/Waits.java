package org.alongside.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.testing.Web;

/**
 * How long an answer takes when it hides something, and when there is nothing to hide. Both are asked in turns, so that
 * whatever else the machine does falls on both alike; the shortest of many counts, and a difference has to show three
 * times in a row.
 */
final class Waits {
    private static final int TURNS = 9;
    private static final int ROUNDS = 3;

    /** A person on the other side of a network sees no smaller difference. */
    private static final double FACTOR = 1.5;

    private static final double LEAST_MILLIS = 3;

    private final Web asker;
    private final Map<String, Double> ratios = new TreeMap<>();
    private final List<String> leaks = new ArrayList<>();

    Waits(Web asker) {
        this.asker = asker;
    }

    /** @param address with {@code {value}} where the id stands */
    void compare(String address, String foreign) {
        for (int round = 0; round < ROUNDS; round++) {
            double hidden = Double.MAX_VALUE;
            double nothing = Double.MAX_VALUE;
            for (int turn = 0; turn < TURNS; turn++) {
                hidden = Math.min(hidden, millis(address, foreign));
                nothing = Math.min(nothing, millis(address, UUID.randomUUID().toString()));
            }
            ratios.put(address, hidden / nothing);
            if (hidden < nothing * FACTOR + LEAST_MILLIS && nothing < hidden * FACTOR + LEAST_MILLIS) {
                return;
            }
        }
        leaks.add("GET " + address + " takes " + ratios.get(address) + " times as long for " + foreign);
    }

    private double millis(String address, String id) {
        long begun = System.nanoTime();
        asker.get(address.replace("{value}", id));
        return (System.nanoTime() - begun) / 1e6;
    }

    List<String> leaks() {
        return leaks;
    }

    String report() {
        double middle = ratios.values().stream()
                .sorted()
                .skip(ratios.size() / 2)
                .findFirst()
                .orElse(0.0);
        return "time for what is hidden against nothing: %d addresses, the middle one %.2f times, %d apart"
                .formatted(ratios.size(), middle, leaks.size());
    }
}
