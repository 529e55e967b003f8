package org.alongside.consent.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.alongside.consent.ConsentState;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.register.SmallCounts.Group;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is small stays unsaid, also for whoever can subtract. */
@Tag("consent-40")
class SmallCountsTest {
    private static final ConsentState[] STATES = {
        ConsentState.GIVEN,
        ConsentState.REFUSED,
        ConsentState.WITHDRAWN,
        ConsentState.DEFERRED,
        ConsentState.EXPIRED,
        ConsentState.NONE
    };

    private final SmallCounts counts = new SmallCounts(5);

    private static Group group(ConsentState state) {
        return new Group("NEWS", Audience.PERSON, 1, state);
    }

    @Test
    void largeGroupsAreCountedAndSmallOnesAreNot() {
        Map<Group, Integer> shown = counts.shown(Map.of(
                group(ConsentState.GIVEN), 4,
                group(ConsentState.REFUSED), 5,
                group(ConsentState.WITHDRAWN), 12));
        assertThat(shown)
                .containsOnly(Map.entry(group(ConsentState.REFUSED), 5), Map.entry(group(ConsentState.WITHDRAWN), 12));
    }

    @Test
    void theOneThatIsLeftOverIsNotFoundBySubtracting() {
        Map<Group, Integer> shown = counts.shown(Map.of(
                group(ConsentState.GIVEN), 20,
                group(ConsentState.REFUSED), 1,
                group(ConsentState.WITHDRAWN), 6,
                group(ConsentState.NONE), 30));
        assertThat(shown)
                .containsOnly(Map.entry(group(ConsentState.GIVEN), 20), Map.entry(group(ConsentState.NONE), 30));
    }

    @Test
    void aNoOfAnotherVersionOrSideDoesNotHelp() {
        Group staff = new Group("NEWS", Audience.STAFF, 1, ConsentState.REFUSED);
        Group other = new Group("NEWS", Audience.PERSON, 2, ConsentState.REFUSED);
        Map<Group, Integer> shown =
                counts.shown(Map.of(group(ConsentState.REFUSED), 7, other, 2, staff, 3, group(ConsentState.NONE), 40));
        assertThat(shown).containsOnly(Map.entry(group(ConsentState.NONE), 40));
    }

    /** Whoever knows everybody's number, and every yes, still has two ways or more in which the rest can lie. */
    @Test
    void whateverTheNumbersAreNoSmallSecretFollowsFromTheRest() {
        Random random = new Random(40);
        for (int round = 0; round < 5_000; round++) {
            Map<Group, Integer> all = new HashMap<>();
            for (ConsentState state : STATES) {
                all.put(group(state), random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(30));
            }
            Map<Group, Integer> shown = counts.shown(all);
            assertThat(shown.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
            long hidden = all.entrySet().stream()
                    .filter(it -> it.getKey().secret() && !shown.containsKey(it.getKey()) && it.getValue() > 0)
                    .count();
            boolean moreToHide = shown.keySet().stream().anyMatch(Group::secret);
            if (hidden > 0 && moreToHide) {
                int rest = all.entrySet().stream()
                        .filter(it -> it.getKey().secret() && !shown.containsKey(it.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                assertThat(hidden).as(all.toString()).isGreaterThanOrEqualTo(2);
                assertThat(rest).as(all.toString()).isGreaterThanOrEqualTo(5);
            }
        }
    }
}
