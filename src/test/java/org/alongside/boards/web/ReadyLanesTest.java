package org.alongside.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadyLanesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final UUID board = UUID.randomUUID();
    private final ReadyLanes ready = new ReadyLanes();
    private final ReadyLanes.Key plain = new ReadyLanes.Key(board, null, "en-GB");
    private final String html = "<section></section>";

    ReadyLanesTest() {
        at(NOON);
        ready.keep(plain, 7, html);
    }

    private void at(Instant now) {
        ready.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    void whatWasWrittenServesWhoeverAsksForTheSame() {
        assertThat(ready.at(plain, 7)).contains(html);
    }

    @Test
    void anotherRevisionAnotherBoardOtherWordsAndAnotherLaneAreReadAfresh() {
        assertThat(ready.at(plain, 8)).isEmpty();
        assertThat(ready.at(new ReadyLanes.Key(UUID.randomUUID(), null, "en-GB"), 7))
                .isEmpty();
        assertThat(ready.at(new ReadyLanes.Key(board, null, "en-GB-simple"), 7)).isEmpty();
        assertThat(ready.at(new ReadyLanes.Key(board, UUID.randomUUID(), "en-GB"), 7))
                .isEmpty();
    }

    @Test
    void afterAMomentNamesMayHaveChanged() {
        at(NOON.plus(Duration.ofSeconds(10)));
        assertThat(ready.at(plain, 7)).isEmpty();
    }

    @Test
    void onlyTheLatestFewAreKept() {
        for (int i = 0; i < 50; i++) {
            ready.keep(new ReadyLanes.Key(UUID.randomUUID(), null, "en-GB"), 1, html);
        }
        assertThat(ready.at(plain, 7)).isEmpty();
    }
}
