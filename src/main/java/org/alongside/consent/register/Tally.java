package org.alongside.consent.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.consent.ConsentState;
import org.alongside.consent.purposes.Audience;

/**
 * What the register counted last. It is kept for an hour, and not only because counting takes long: whoever saw a number
 * before somebody decided and the next one after it would know what that person said.
 */
@Entity
@Table(name = "alongside_consent_tally")
class Tally {
    static final short ONLY = 1;
    static final Duration KEPT = Duration.ofHours(1);
    private static final String BETWEEN = " ";

    @Id
    private short id = ONLY;

    @Version
    private long version;

    @Column(name = "counted_ms")
    private long countedMs;

    private String counts = "";

    protected Tally() {}

    /** Whether it is time to count again; also when the clock was set back. */
    boolean due(long nowMs) {
        return countedMs == 0 || nowMs < countedMs || nowMs - countedMs >= KEPT.toMillis();
    }

    void keep(Map<SmallCounts.Group, Integer> groups, long nowMs) {
        countedMs = nowMs;
        counts = groups.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(SmallCounts.Group group, int count) {
        return String.join(
                BETWEEN,
                group.purpose(),
                group.audience().name(),
                String.valueOf(group.version()),
                group.state().name(),
                String.valueOf(count));
    }

    Map<SmallCounts.Group, Integer> groups() {
        Map<SmallCounts.Group, Integer> groups = new HashMap<>();
        counts.lines().map(line -> line.split(BETWEEN, -1)).forEach(part -> {
            SmallCounts.Group group = new SmallCounts.Group(
                    part[0], Audience.valueOf(part[1]), Integer.parseInt(part[2]), ConsentState.valueOf(part[3]));
            groups.put(group, Integer.parseInt(part[4]));
        });
        return groups;
    }

    Instant counted() {
        return Instant.ofEpochMilli(countedMs);
    }
}
