package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.records.Keepers;
import org.alongside.identity.records.Rows;
import org.alongside.platform.Refusal;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What every room has to do when two accounts become one, and when they are two again. */
@ApplicationScoped
class Joining {
    @Inject
    Keepers keepers;

    @Inject
    Mover mover;

    @Inject
    Rows rows;

    @Inject
    Texts texts;

    /**
     * Locks of the rooms first, then both people, the smaller id first, as everybody takes them who takes two.
     */
    void lock(UUID one, UUID other) {
        List<UUID> both = Stream.of(one, other).sorted().toList();
        keepers.all().forEach(keeper -> both.forEach(keeper::lock));
        both.forEach(rows::lock);
    }

    /** @throws Refusal RULE where one helps the other, or a room says that the two are two */
    void mustNotBeApart(UUID one, UUID other) {
        if (held().anyMatch(held -> held.keepsApart() && mover.together(held, one, other))) {
            throw Refusal.rule("identity.mergeApart");
        }
    }

    private Stream<Held> held() {
        return keepers.all().stream().flatMap(keeper -> keeper.held().stream());
    }

    /**
     * What would go where.
     *
     * @param words null for names that stay the same in every language, as a receipt needs them
     */
    List<Merge.Line> lines(UUID gone, UUID kept, @Nullable Locale words) {
        List<Merge.Line> lines = new ArrayList<>();
        for (Keeps keeper : keepers.all()) {
            for (Held held : keeper.held()) {
                Merge.Line line = line(keeper, held, gone, kept, words);
                if (line.moves() + line.aside() + line.left() > 0) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private Merge.Line line(Keeps keeper, Held held, UUID gone, UUID kept, @Nullable Locale words) {
        long moves = 0;
        long aside = 0;
        long left = 0;
        for (var tie : held.ties()) {
            if (tie.moves()) {
                Mover.Count count = mover.count(held, tie, gone, kept);
                moves += count.moves();
                aside += tie.aside() ? count.clashes() : 0;
                left += tie.aside() ? 0 : count.clashes();
            }
        }
        boolean any = moves + aside + left > 0;
        String title = words == null || !any ? held.table() : texts.of(words, keeper.room() + ".held." + held.name());
        return new Merge.Line(title, moves, aside, left);
    }

    void join(UUID merge, UUID gone, UUID kept, String proof) {
        keepers.all().forEach(keeper -> keeper.lookAgain(gone));
        for (Keeps keeper : keepers.all()) {
            for (Held held : keeper.held()) {
                held.ties().stream()
                        .filter(tie -> tie.moves())
                        .forEach(tie -> mover.move(merge, held, tie, gone, kept));
            }
            keeper.merged(gone, kept, proof);
        }
    }

    void part(UUID merge, UUID gone, UUID kept, String proof) {
        keepers.all().forEach(keeper -> keeper.lookAgain(kept));
        mover.back(merge, held().toList(), gone, kept);
        keepers.all().forEach(keeper -> keeper.parted(gone, kept, proof));
    }

    /** From now on it cannot be taken back. */
    void forget(UUID merge) {
        mover.forget(merge);
    }
}
