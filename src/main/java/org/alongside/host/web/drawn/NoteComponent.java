package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** One thing to know, kind main, wrong, second, done or nothing (attention): {@code <al:note icon="info" kind="main"><p>…</p></al:note>}. */
@FacesComponent("org.alongside.note")
public class NoteComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.open("div", "note", said("kind")).icon(said("icon", "info"), "large");
    }

    @Override
    protected void end(Pen pen) throws IOException {
        pen.close("div");
    }
}
