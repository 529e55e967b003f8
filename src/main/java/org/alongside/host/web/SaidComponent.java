package org.alongside.host.web;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.alongside.host.web.drawn.Drawn;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.TextView;

/** What was just done, said once, and the empty place where scripts announce what changes later. */
@FacesComponent("org.alongside.said")
public class SaidComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        TextView text = given("text", TextView.class);
        String said = given("said", SaidView.class).getText();
        pen.open("div").with("id", "said").with("role", "status").with("data-offline", text.of("platform.offline"));
        if (!said.isEmpty()) {
            pen.open("div", "said", "").icon("tick", "large").open("p").text(said);
            pen.close("p").close("div");
        }
        pen.close("div").open("div", "hide", "").with("id", "announce").with("aria-live", "polite");
        pen.close("div");
    }
}
