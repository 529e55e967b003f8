package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What README's first command starts: the embedded database, the example intranet, and Alongside beside it. */
@OnServer
class TrialST {
    @SuppressWarnings("NullAway.Init") // set before the first test
    private static AlongsideServer trial;

    @BeforeAll
    static void start() {
        trial = AlongsideServer.startTrial(Map.of());
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    @Test
    void staffSignedInAtTheIntranetAreKnownToAlongside(Browsers browsers) {
        Visit amina = browsers.staff("amina", trial);
        amina.page().locator("#menu li[data-entry] a").first().click();
        amina.page().waitForURL(url -> url.startsWith(trial.alongside("/")));
        assertThat(amina.page().getByLabel("Password").count()).isZero();
        assertThat(amina.page().locator("main").isVisible()).isTrue();
    }

    @Test
    void killedServerComesBackWithItsData(Browsers browsers) {
        trial.kill9();
        trial.restart();
        assertThat(browsers.visitor(trial).intranet("/")).isEqualTo(200);
    }

    @Test
    void takenPortIsSaidInASentence() {
        String port = trial.url().replaceAll(".*:", "");
        assertThatThrownBy(() -> AlongsideServer.startTrial(Map.of("port", port)))
                .hasMessageContaining("Port " + port + " is already taken")
                .hasMessageContaining("-Dport=");
    }
}
