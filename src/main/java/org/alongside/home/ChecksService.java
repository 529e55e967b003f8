package org.alongside.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.cards.TypedWords;
import org.alongside.boards.cards.TypedWordsService;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;

/** What waits for a second check, with its words as far as they are shared with whoever checks. */
@ApplicationScoped
@Transactional
public class ChecksService {
    @Inject
    StampService stamps;

    @Inject
    TypedWordsService words;

    /** The oldest first. */
    public List<CheckLine> waiting() {
        List<StampSnapshot> waiting = stamps.waiting();
        Map<UUID, TypedWords> shared =
                words.of(waiting.stream().map(StampSnapshot::thing).toList());
        return waiting.stream().map(it -> line(it, shared)).toList();
    }

    private static CheckLine line(StampSnapshot stamp, Map<UUID, TypedWords> shared) {
        TypedWords found = shared.get(stamp.thing());
        return found == null
                ? new CheckLine(stamp, null, "", "")
                : new CheckLine(stamp, found.card(), found.title(), found.words());
    }
}
