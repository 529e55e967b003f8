package org.alongside.consent.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.consent.EventType;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.Ruling;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Standing;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What was permitted at a moment of the past, added up from the log alone, for auditors. */
@ApplicationScoped
@Transactional
public class AsOfService {
    private static final int KEYS = 100;
    private static final Pattern SPACE = Pattern.compile(" ");

    @Inject
    RegisterRows rows;

    @Inject
    Permits permits;

    @Inject
    ConsentLog log;

    @Inject
    PurposeService purposes;

    @Inject
    Readers readers;

    /** Whether whoever is here may read this at all. */
    public boolean reads() {
        return readers.reads();
    }

    /**
     * A moment by its number, by its time, or both; neither means now.
     *
     * @throws Refusal INVALID for a number that the log has not come to
     */
    public AsOf moment(@Nullable Long seq, @Nullable Instant at) {
        readers.must();
        long head = log.headSeq();
        if (seq != null && (seq < 0 || seq > head)) {
            throw Refusal.invalid("seq", "consent.asOfSeq", head);
        }
        Instant now = Instant.ofEpochMilli(permits.now());
        if (seq == null) {
            return at == null ? new AsOf(head, now) : new AsOf(rows.lastBy(at.toEpochMilli()), at);
        }
        Instant written = log.at(seq)
                .map(event -> Instant.ofEpochMilli(event.recordedMs()))
                .orElse(Instant.EPOCH);
        return new AsOf(seq, at == null ? written : at);
    }

    /** Who permitted this purpose, by key; a part at a time, however many there are. */
    public AsOfPart permitted(String purpose, AsOf moment, String afterKey) {
        readers.must();
        UUID id = purposes.purpose(purpose).id();
        List<String> keys = rows.keysAfter(id, afterKey, KEYS);
        List<PermitSnapshot> found =
                permits.at(rows.records(id, keys), moment.seq(), moment.at().toEpochMilli());
        return new AsOfPart(found, keys.size() < KEYS ? "" : keys.get(keys.size() - 1));
    }

    /**
     * The gate, run again: the same rules over the log as it was.
     *
     * @param key the person's random key, any of them
     */
    public AsOfAnswer gate(String key, String purpose, Scope scope, AsOf moment) {
        readers.must();
        UUID id = purposes.purpose(purpose).id();
        Person keys = person(key, moment.seq());
        List<ConsentRecord> records = rows.records(id, keys.all());
        Map<UUID, List<LoggedEvent>> events =
                rows.events(records.stream().map(ConsentRecord::id).toList(), moment.seq()).stream()
                        .collect(Collectors.groupingBy(LoggedEvent::record));
        Map<Integer, List<Ruling.Word>> widths = new HashMap<>();
        Map<Ruling.Word, UUID> said = new HashMap<>();
        for (ConsentRecord record : records) {
            int narrowness = scope.narrowness(record.scopeKey());
            Standing standing = Permits.standing(events.getOrDefault(record.id(), List.of()));
            if (narrowness > 0 && standing.seq() > 0) {
                Ruling.Word word =
                        new Ruling.Word(narrowness, standing.at(moment.at().toEpochMilli()), standing.seq());
                widths.computeIfAbsent(narrowness, it -> new ArrayList<>()).add(word);
                said.put(word, record.id());
            }
        }
        Ruling.Word ruling = Ruling.of(widths.values().stream()
                .map(same -> Ruling.strictest(same, keys.mergedSeq()))
                .toList());
        return ruling == null
                ? AsOfAnswer.NEVER_SAID
                : new AsOfAnswer(
                        ruling.state().permits(),
                        ruling.state(),
                        Objects.requireNonNull(said.get(ruling)),
                        ruling.seq());
    }

    /** The keys that were one person's then. */
    private Person person(String key, long seq) {
        Map<String, Set<String>> together = new HashMap<>();
        for (LoggedEvent event : rows.merges(seq)) {
            JsonObject what = read(event.optionsJson());
            String kept = what.getString("kept_key");
            Set<String> same = together.computeIfAbsent(kept, it -> new LinkedHashSet<>(Set.of(kept)));
            List<String> others =
                    SPACE.splitAsStream(what.getString("other_keys")).toList();
            if (event.type() == EventType.ACCOUNTS_MERGED) {
                others.forEach(other -> same.addAll(together.getOrDefault(other, Set.of(other))));
            } else {
                others.forEach(same::remove);
            }
        }
        return together.values().stream()
                .filter(same -> same.contains(key))
                .max(Comparator.comparing(Set::size))
                .map(same -> new Person(List.copyOf(same), lastMerge(same, seq)))
                .orElseGet(() -> new Person(List.of(key), 0));
    }

    private long lastMerge(Set<String> keys, long seq) {
        return rows.merges(seq).stream()
                .filter(event -> event.type() == EventType.ACCOUNTS_MERGED
                        && keys.contains(read(event.optionsJson()).getString("kept_key")))
                .mapToLong(LoggedEvent::seq)
                .max()
                .orElse(0);
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private record Person(List<String> all, long mergedSeq) {}
}
