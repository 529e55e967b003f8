package org.alongside.bench;

import java.util.List;
import java.util.Locale;

/** Figures as people read them. */
final class Numbers {
    private Numbers() {}

    /** Milliseconds below which this share of the nanoseconds lies. */
    static double quantile(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return 0;
        }
        int at = (int) Math.ceil(sorted.size() * share) - 1;
        return sorted.get(Math.max(0, Math.min(sorted.size() - 1, at))) / 1e6;
    }

    /** Three telling digits. */
    static String of(double value) {
        return String.format(Locale.ROOT, value < 9.95 ? "%.2f" : value < 99.5 ? "%.1f" : "%.0f", value);
    }
}
