package org.alongside.journey;

import java.util.Map;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.OnServer;
import org.junit.jupiter.api.Test;

/** The journey of JourneyST by API alone: the same services answer, with the same rules. */
@OnServer
class JourneyApiST {
    @Test
    void theSameJourneyByPrograms(AlongsideServer server) {
        new JourneyApi(server).walk();
    }

    @Test
    void andOnTheEmbeddedDatabaseOfTheTrial() {
        try (AlongsideServer trial = AlongsideServer.startTrial(Map.of("alongside.sample-data", "false"))) {
            new JourneyApi(trial).walk();
        }
    }
}
