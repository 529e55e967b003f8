package org.alongside.host.web;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.alongside.host.web.drawn.Drawn;
import org.alongside.platform.web.GuardView;
import org.alongside.platform.web.TextView;

/**
 * Who is here, and on a device that is not their own the big button that finishes; and, hidden until its time comes,
 * the button that keeps the sign-in. {@code always} says the name where the top of the page does not.
 */
@FacesComponent("org.alongside.here")
public class HereComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        if (said("name").isEmpty()) {
            return;
        }
        TextView text = given("text", TextView.class);
        boolean shared = "true".equals(said("shared"));
        if (shared || "true".equals(said("always"))) {
            pen.open("section", "here", shared ? "shared" : "").with("aria-label", text.of("platform.whoIsHere"));
            pen.open("div", "wrap", "").open("p").text(text.of("platform.youAre") + " ");
            pen.open("b").text(said("name")).close("b").text(". ");
            if (shared) {
                String helper = said("helper");
                pen.open("span", "why", "");
                pen.text(helper.isEmpty() ? text.of("platform.sharedDevice") : text.of("platform.handedBy", helper));
                pen.close("span").close("p");
                finish(pen, text);
            } else {
                pen.close("p");
            }
            pen.close("div").close("section");
        }
        ending(pen, text);
    }

    private void finish(Pen pen, TextView text) throws IOException {
        pen.open("form").with("method", "post").to("action", "/leave");
        hidden(pen, "guard", given("guard", GuardView.class).getToken());
        pen.open("button", "btn", "go").with("type", "submit");
        pen.icon("door", "").text(text.of("platform.finish")).close("button").close("form");
    }

    private void ending(Pen pen, TextView text) throws IOException {
        pen.open("section", "ending", "").with("data-ending", "").with("aria-label", text.of("platform.endsSoon"));
        pen.with("hidden", "hidden").open("div", "wrap", "");
        pen.open("p").with("role", "alert").with("data-words-soon", text.of("platform.endsSoonMeans"));
        pen.with("data-words-last", text.of("platform.endsLast")).with("data-words-over", text.of("platform.hasEnded"));
        pen.close("p");
        pen.open("form").with("method", "post").to("action", "/stay");
        hidden(pen, "guard", given("guard", GuardView.class).getToken());
        hidden(pen, "back", given("site", SiteView.class).getPath());
        pen.open("button", "btn", "go").with("type", "submit");
        pen.text(text.of("platform.stay")).close("button").close("form").close("div");
        pen.close("section");
    }

    private static void hidden(Pen pen, String name, String value) throws IOException {
        pen.open("input")
                .with("type", "hidden")
                .with("name", name)
                .with("value", value)
                .close("input");
    }
}
