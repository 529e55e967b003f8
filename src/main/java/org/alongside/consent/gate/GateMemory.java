package org.alongside.consent.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.consent.records.DecidingNow;

/**
 * What the gate has read, for as long as the log ends with the same line. Nothing that the gate looks at changes without
 * a line of its own in the same transaction, and no two lines that ever were have the same link, also not after a
 * rollback or a return to a backup, because each holds a random number. So whoever sees the same link would read the
 * same rows.
 *
 * <p>That is true of what others have committed. A transaction that is {@link DecidingNow} reads for itself, and what it
 * reads is remembered by nobody.
 */
@ApplicationScoped
public class GateMemory {
    /** People with what they said about one purpose, before it begins to read again each time. */
    private static final int MOST = 50_000;

    /** Somebody with more decisions about one purpose than this is read each time. */
    private static final int LONG = 200;

    private volatile Kept kept = new Kept("");

    private static final class Kept {
        private final String link;
        private final Map<String, Map<UUID, Said>> purposes = new ConcurrentHashMap<>();
        private final AtomicInteger people = new AtomicInteger();

        Kept(String link) {
            this.link = link;
        }
    }

    /** What was read of these people about this purpose since the log ended with this link. */
    Map<UUID, Said> known(String link, String purpose, Collection<UUID> people) {
        Map<UUID, Said> here = at(link).purposes.getOrDefault(purpose, Map.of());
        Map<UUID, Said> known = new HashMap<>();
        people.forEach(person -> {
            Said said = here.get(person);
            if (said != null) {
                known.put(person, said);
            }
        });
        return known;
    }

    void remember(String link, String purpose, Map<UUID, Said> said) {
        Kept now = at(link);
        Map<UUID, Said> people = now.purposes.computeIfAbsent(purpose, it -> new ConcurrentHashMap<>());
        said.forEach((person, what) -> {
            if (what.size() <= LONG && now.people.incrementAndGet() <= MOST) {
                people.put(person, what);
            }
        });
    }

    private Kept at(String link) {
        Kept now = kept;
        if (!now.link.equals(link)) {
            now = new Kept(link);
            kept = now;
        }
        return now;
    }
}
