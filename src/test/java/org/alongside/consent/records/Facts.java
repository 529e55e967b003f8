package org.alongside.consent.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.jspecify.annotations.Nullable;

/** Short histories for tests. */
final class Facts {
    static final long NOW = 1_000_000;

    private Facts() {}

    static History none() {
        return new History(List.of());
    }

    /** These events one after the other, in one millisecond. */
    static History after(EventType... types) {
        History history = none();
        for (EventType type : types) {
            history = then(history, type, NOW, NOW, null);
        }
        return history;
    }

    /** A history with one event more. */
    static History then(History before, EventType type, long occurred, long recorded, @Nullable Long until) {
        long seq = before.facts().stream().mapToLong(Fact::seq).max().orElse(0) + 1;
        return before.with(new Fact(seq, type, DecisionBasis.SELF, occurred, recorded, until, null));
    }

    static ConsentState state(History history) {
        return history.standing().at(NOW);
    }

    static History in(ConsentState state) {
        History history = switch (state) {
            case NONE -> none();
            case REQUESTED -> after(EventType.REQUESTED);
            case DEFERRED -> after(EventType.REQUESTED, EventType.DEFERRED);
            case GIVEN -> after(EventType.GIVEN);
            case REFUSED -> after(EventType.REFUSED);
            case WITHDRAWN -> after(EventType.GIVEN, EventType.WITHDRAWN);
            case EXPIRED -> after(EventType.GIVEN, EventType.EXPIRED);
            case SUPERSEDED -> after(EventType.GIVEN, EventType.SUPERSEDED);
            case SUSPENDED -> after(EventType.GIVEN, EventType.SUSPENDED);
            case INVALIDATED -> after(EventType.INVALIDATED);
            case REVOKED -> after(EventType.REVOKED);
        };
        assertThat(state(history)).isEqualTo(state);
        return history;
    }
}
