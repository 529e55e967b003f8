package org.alongside.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one person said about one purpose, under every key they have. */
final class Said {
    private final List<GateRow> rows = new ArrayList<>();
    private long mergedSeq;

    void add(GateRow row, @Nullable Long merged) {
        rows.add(row);
        mergedSeq = Math.max(mergedSeq, merged == null ? 0 : merged);
    }

    int size() {
        return rows.size();
    }

    /** The one decision that settles what may be done at this width; nothing when nothing was ever said. */
    Optional<GateRow> settles(Scope scope, long now) {
        List<Ruling.Word> words = new ArrayList<>();
        for (String key : scope.keys()) {
            List<Ruling.Word> same = new ArrayList<>();
            for (GateRow row : rows) {
                if (row.scopeKey().equals(key)) {
                    same.add(word(scope, row, now));
                }
            }
            if (!same.isEmpty()) {
                words.add(same.size() == 1 ? same.get(0) : Ruling.strictest(same, mergedSeq));
            }
        }
        Ruling.Word ruling = Ruling.of(words);
        return ruling == null
                ? Optional.empty()
                : rows.stream()
                        .filter(row -> word(scope, row, now).equals(ruling))
                        .findFirst();
    }

    private static Ruling.Word word(Scope scope, GateRow row, long now) {
        return new Ruling.Word(scope.narrowness(row.scopeKey()), row.at(now), row.stateSeq());
    }
}
