package org.alongside.host.web;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.alongside.host.web.drawn.Drawn;
import org.alongside.platform.web.GuardView;
import org.alongside.platform.web.TextView;

/**
 * The top of every page: where this is, the menu, the switch to Easy Read, who is signed in ({@code name}, empty for
 * nobody). Without {@code navigation} it is the slim one of pages that hold one thing.
 */
@FacesComponent("org.alongside.top")
public class TopComponent extends Drawn {
    private static final String LOGO =
            "<svg class=\"logo\" viewBox=\"0 0 40 34\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<path class=\"one\" d=\"M3 29V13a8 8 0 0 1 16 0v16z\"></path>"
                    + "<path class=\"other\" d=\"M21 29V13a8 8 0 0 1 16 0v16z\"></path>"
                    + "<path class=\"seat\" d=\"M0 30h40v4H0z\"></path></svg>";

    @Override
    protected void begin(Pen pen) throws IOException {
        SiteView site = given("site", SiteView.class);
        TextView text = given("text", TextView.class);
        pen.open("header", "top", "").open("div", "wrap", "");
        brand(pen, site);
        boolean whole = getAttributes().get("navigation") != null;
        if (whole) {
            menu(pen, text, given("navigation", NavigationView.class).getEntries());
        }
        pen.open("div", "end", "");
        if (whole && "true".equals(said("staff")) && !site.getIntranetUrl().isEmpty()) {
            pen.open("a", "tool", "intranet").with("href", site.getIntranetUrl());
            pen.icon("arrow-left", "").open("span", "label", "").text(text.of("platform.intranet"));
            pen.close("span").close("a");
        }
        easyRead(pen, text, site);
        if (whole) {
            person(pen, text);
        }
        pen.close("div").close("div").close("header");
    }

    private static void brand(Pen pen, SiteView site) throws IOException {
        pen.open("a", "brand", "").to("href", "/home").markup(LOGO);
        pen.open("span").open("span", "name", "").text("Alongside").close("span");
        pen.text(" ").open("span", "host", "").text(site.getOrganisation()).close("span");
        pen.close("span").close("a");
    }

    private static void menu(Pen pen, TextView text, List<NavigationView.Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        pen.open("nav").with("aria-label", text.of("platform.mainNavigation")).open("ul");
        for (NavigationView.Entry entry : entries) {
            pen.open("li").open("a").with("href", entry.href());
            if (entry.current()) {
                pen.with("aria-current", "page");
            }
            pen.text(entry.label()).close("a").close("li");
        }
        pen.close("ul").close("nav");
    }

    private void easyRead(Pen pen, TextView text, SiteView site) throws IOException {
        pen.open("form").with("method", "post").to("action", "/switch/easy-read");
        hidden(pen, "guard", given("guard", GuardView.class).getToken());
        hidden(pen, "back", site.getPath());
        pen.open("button", "tool", "switch")
                .with("type", "submit")
                .with("aria-pressed", String.valueOf(site.isEasyRead()));
        pen.icon("book", "").text(text.of("platform.easyRead")).close("button").close("form");
    }

    private static void hidden(Pen pen, String name, String value) throws IOException {
        pen.open("input")
                .with("type", "hidden")
                .with("name", name)
                .with("value", value)
                .close("input");
    }

    private void person(Pen pen, TextView text) throws IOException {
        if (said("name").isEmpty()) {
            pen.open("a", "tool", "")
                    .to("href", "/come-in")
                    .text(text.of("platform.comeIn"))
                    .close("a");
        } else {
            pen.open("a", "tool", "person-link").to("href", "/me").chair(said("initials"), "");
            pen.open("span", "hide", "").text(text.of("platform.youAre")).close("span");
            pen.text(" ")
                    .open("span", "label", "")
                    .text(said("name"))
                    .close("span")
                    .close("a");
        }
    }
}
