package org.alongside.host.web;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.alongside.host.web.drawn.Drawn;
import org.alongside.platform.web.TextView;

/** The foot of every page: whom to ring, what holds here, and the address for paper. */
@FacesComponent("org.alongside.foot")
public class FootComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        SiteView site = given("site", SiteView.class);
        TextView text = given("text", TextView.class);
        pen.open("footer", "foot", "").open("div", "wrap", "");
        if (!site.getContactPhone().isEmpty()) {
            ring(pen, text, site);
        }
        pen.open("ul");
        if (!said("name").isEmpty()) {
            pen.open("li", "only-narrow", "")
                    .open("a")
                    .to("href", "/me")
                    .text(text.of("platform.youAre") + " " + said("name"));
            pen.close("a").close("li");
        }
        if (!said("intranet").isEmpty()) {
            pen.open("li", "only-tiny", "").open("a").with("href", said("intranet"));
            pen.text(text.of("platform.intranet")).close("a").close("li");
        }
        if (!said("name").isEmpty()) {
            link(pen, "/home/paper", text.of("platform.onPaper"));
        }
        link(pen, "/accessibility", text.of("platform.accessibility"));
        link(pen, "/privacy", text.of("platform.privacy"));
        pen.open("li")
                .open("button")
                .with("type", "button")
                .with("data-print", "data-print")
                .with("hidden", "hidden");
        pen.text(text.of("platform.printPage")).close("button").close("li").close("ul");
        pen.open("p", "address", "").text(said("server") + site.getPath()).close("p");
        pen.close("div").close("footer");
    }

    private static void ring(Pen pen, TextView text, SiteView site) throws IOException {
        pen.open("p", "ring", "").icon("phone", "huge").open("span");
        pen.text(text.of("platform.ring", site.getContactName())).open("br").close("br");
        pen.open("a", "tel", "").with("href", "tel:" + site.getContactDial());
        pen.text(site.getContactPhone()).close("a").text(" ");
        pen.open("span", "quiet", "")
                .text(site.getContactHours())
                .close("span")
                .close("span")
                .close("p");
    }

    private static void link(Pen pen, String page, String words) throws IOException {
        pen.open("li").open("a").to("href", page).text(words).close("a").close("li");
    }
}
