package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Style sheets and scripts of resources/ui by name: {@code <al:assets css="tokens base" print="print" js="quick"/>}. */
@FacesComponent("org.alongside.assets")
public class AssetsComponent extends Drawn {
    private static final Pattern SPACE = Pattern.compile(" ");

    @Override
    protected void begin(Pen pen) throws IOException {
        pen.open("link").with("rel", "icon").with("type", "image/svg+xml");
        pen.file("href", "favicon.svg", "").close("link");
        for (String name : names("css")) {
            sheet(pen, name).close("link");
        }
        if (!said("print").isEmpty()) {
            sheet(pen, said("print")).with("media", "print").close("link");
        }
        for (String name : names("js")) {
            pen.open("script").file("src", name + ".js", "").with("defer", "defer");
            pen.close("script");
        }
    }

    private List<String> names(String kind) {
        return SPACE.splitAsStream(said(kind)).toList();
    }

    private static Pen sheet(Pen pen, String name) throws IOException {
        return pen.open("link").with("rel", "stylesheet").file("href", name + ".css", "");
    }
}
