package org.alongside.consent.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.consent.Scope;
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
        List<Ruling.Word> words = new ArrayList<>(scope.keys().size());
        List<GateRow> whose = new ArrayList<>(scope.keys().size());
        int narrowness = scope.keys().size();
        for (String key : scope.keys()) {
            add(key, narrowness--, now, words, whose);
        }
        Ruling.Word ruling = Ruling.of(words);
        return ruling == null ? Optional.empty() : Optional.of(whose.get(words.indexOf(ruling)));
    }

    /** The word that counts at one width, and the row it comes from, if anything was said there. */
    private void add(String key, int narrowness, long now, List<Ruling.Word> words, List<GateRow> whose) {
        List<Ruling.Word> same = new ArrayList<>(1);
        List<GateRow> found = new ArrayList<>(1);
        for (GateRow row : rows) {
            if (row.scopeKey().equals(key)) {
                same.add(new Ruling.Word(narrowness, row.at(now), row.stateSeq()));
                found.add(row);
            }
        }
        if (!same.isEmpty()) {
            Ruling.Word word = same.size() == 1 ? same.get(0) : Ruling.strictest(same, mergedSeq);
            words.add(word);
            whose.add(found.get(same.indexOf(word)));
        }
    }
}
