package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A word on a tint, kind main, second, attention, wrong, done or nothing: {@code <al:tag icon="tick" kind="done">Yes</al:tag>}. */
@FacesComponent("org.alongside.tag")
public class TagComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.open("span", "tag", said("kind", "plain"));
        if (!said("icon").isEmpty()) {
            pen.icon(said("icon"), "");
        }
    }

    @Override
    protected void end(Pen pen) throws IOException {
        pen.close("span");
    }
}
