package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Two accounts again: the same whoever takes the merge back. */
@ApplicationScoped
class Parting {
    @Inject
    Merges merges;

    @Inject
    Joining joining;

    @Inject
    Proving proving;

    @Inject
    Clock clock;

    boolean undoable(Merges.Known known) {
        return !known.undone() && Merge.undoable(known.at(), clock.instant());
    }

    /**
     * @param why null when the member does it
     * @throws Refusal RULE when thirty days are over, it is two accounts again already, or the kept one has ended
     */
    void part(Merges.Known known, UUID by, @Nullable PartedWhy why) {
        joining.lock(known.kept(), known.gone());
        if (!merges.open(known.kept())
                || merges.find(known.id()).filter(this::undoable).isEmpty()) {
            throw Refusal.rule("identity.mergeNotUndoable");
        }
        merges.undone(known.id(), by, why);
        joining.part(known.id(), known.gone(), known.kept(), known.sha256());
        proving.reopened(known.kept(), known.gone());
    }
}
