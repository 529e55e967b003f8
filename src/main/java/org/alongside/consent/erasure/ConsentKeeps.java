package org.alongside.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.EventType;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Subjects;
import org.alongside.consent.rights.Backings;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** What people decided, where it was used, and the log of it. First of all rooms, because its locks are first. */
@ApplicationScoped
public class ConsentKeeps implements Keeps {
    @Inject
    Forgetting forgetting;

    @Inject
    Backings backings;

    @Inject
    Subjects subjects;

    @Inject
    ConsentLog log;

    @Inject
    Decisions decisions;

    @Override
    public String room() {
        return "consent";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Held> held() {
        return ConsentTables.HELD;
    }

    @Override
    public void lock(UUID person) {
        forgetting.lock(person);
    }

    @Override
    public Optional<Instant> heldUntil(UUID person) {
        return forgetting.heldUntilMs(person).map(Instant::ofEpochMilli);
    }

    @Override
    public void beforeErasing(UUID person) {
        forgetting.forget(person);
    }

    @Override
    public String open(Held table, Map<String, String> row, String label) {
        String value = row.getOrDefault(label, "");
        if (value.isEmpty() || !(label.equals("sealed_words") || label.equals("holder_sealed"))) {
            return value;
        }
        return backings.read(label.equals("sealed_words"), UUID.fromString(row.getOrDefault("", "")));
    }

    /** No line of the log is touched: that two keys are one person from now on is a line of its own. */
    @Override
    public void merged(UUID gone, UUID kept, String proof) {
        String key = subjects.keyOf(kept);
        List<String> keys = subjects.keys(gone);
        long seq = log.note(
                        EventType.ACCOUNTS_MERGED,
                        decisions.now(),
                        Map.of("kept_key", key, "other_keys", String.join(" ", keys), "receipt_sha256", proof))
                .seq();
        subjects.join(gone, kept, seq);
    }

    @Override
    public void parted(UUID gone, UUID kept, String proof) {
        List<String> keys = subjects.part(gone, kept);
        log.note(
                EventType.MERGE_UNDONE,
                decisions.now(),
                Map.of(
                        "kept_key",
                        subjects.keyOf(kept),
                        "other_keys",
                        String.join(" ", keys),
                        "receipt_sha256",
                        proof));
    }
}
