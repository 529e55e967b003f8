package org.alongside.consent.records;

import static org.alongside.consent.Assurance.AUTHORITY;
import static org.alongside.consent.records.Facts.NOW;
import static org.alongside.consent.records.Facts.in;
import static org.alongside.consent.records.Facts.none;
import static org.alongside.consent.records.Facts.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.junit.jupiter.api.Test;

/** What lifts a doubt about a yes. */
class ResumeTest {
    @Test
    void onlyWhatWasSaidAfterTheDoubtLiftsIt() {
        History doubted = then(then(none(), EventType.GIVEN, 700L, 700L, null), EventType.WITHDRAWN, 500, 900, null);
        Step resumed = new Step(EventType.RESUMED, NOW, Set.of());
        assertThatThrownBy(() -> doubted.accepts(resumed.saidAt(899))).hasMessage("consent.whichStands");
        assertThat(doubted.accepts(resumed.saidAt(900))).isTrue();
    }

    @Test
    void somebodyElseLiftsADoubtOnlyWithARightAndNeverAgainstThePerson() {
        History doubted = in(ConsentState.SUSPENDED);
        Step theirs = new Step(EventType.RESUMED, NOW, Set.of()).by(DecisionBasis.PARENT);
        assertThatThrownBy(() -> doubted.accepts(theirs)).hasMessage("consent.noAuthority");
        assertThat(doubted.accepts(new Step(EventType.RESUMED, NOW, Set.of(AUTHORITY)).by(DecisionBasis.PARENT)))
                .isTrue();
    }
}
