package org.alongside.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one person said about one purpose, under every key they have. */
final class Said {
    private final List<GateRow> records = new ArrayList<>();
    private long mergedSeq;

    void add(GateRow record, @Nullable Long merged) {
        records.add(record);
        mergedSeq = Math.max(mergedSeq, merged == null ? 0 : merged);
    }

    /** The one decision that counts at each width that fits. */
    Map<Integer, GateRow> byWidth(Scope scope, long now) {
        Map<Integer, Map<Ruling.Word, GateRow>> all = new HashMap<>();
        for (GateRow record : records) {
            int narrowness = scope.narrowness(record.scopeKey());
            if (narrowness > 0) {
                all.computeIfAbsent(narrowness, width -> new HashMap<>()).put(word(narrowness, record, now), record);
            }
        }
        Map<Integer, GateRow> counting = new HashMap<>();
        all.forEach((width, words) -> {
            Ruling.Word word = Ruling.strictest(List.copyOf(words.keySet()), mergedSeq);
            counting.put(width, Objects.requireNonNull(words.get(word)));
        });
        return counting;
    }

    static Ruling.Word word(int narrowness, GateRow record, long now) {
        return new Ruling.Word(narrowness, record.at(now), record.stateSeq());
    }
}
