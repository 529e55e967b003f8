package org.alongside.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Test;

/** On a slow line a button says that it is at work, and its words stay readable while it is. */
@OnServer
class WaitingButtonST {
    @Test
    void whoWaitsForAnAnswerCanStillReadTheButton(AlongsideServer server, Browsers browsers) {
        Visit amina = browsers.staff("amina");
        amina.open("/meetings/list");
        String meeting = Tables.running(new Press(server, amina));
        amina.open("/meetings/meeting?id=" + meeting);
        List<Route> onTheWay = new ArrayList<>();
        amina.page().route("**/meetings/act", onTheWay::add);

        amina.button("I want to speak").click();
        Locator waiting = amina.page().locator("#speak[aria-busy=true]");
        waiting.waitFor();
        amina.axeMeanwhile().picture("meetings-waiting-button");
        assertThat(style(waiting, "boxShadow"))
                .as("it shows that it is at work")
                .isNotEqualTo("none");
        assertThat(style(waiting, "opacity")).as("its words do not fade").isEqualTo("1");
        assertThat(onTheWay).as("pressed once, sent once").hasSize(1);

        onTheWay.get(0).resume();
        amina.page().getByText("You are first in line.").waitFor();
        assertThat(waiting.count()).isZero();
        amina.axe();
    }

    private static Object style(Locator thing, String name) {
        return thing.evaluate("(it, name) => getComputedStyle(it)[name]", name);
    }
}
