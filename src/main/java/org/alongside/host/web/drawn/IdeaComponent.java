package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Easy Read, one idea: picture left, words right: {@code <al:idea picture="meeting"><p>We have a meeting.</p></al:idea>}. */
@FacesComponent("org.alongside.idea")
public class IdeaComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.open("div", "idea", "").picture(said("picture"), "", "").open("div");
    }

    @Override
    protected void end(Pen pen) throws IOException {
        pen.close("div").close("div");
    }
}
