package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A state as shape and words, kind late, ok, wrong or nothing: {@code <al:state icon="clock" kind="late">Reply is late</al:state>}. */
@FacesComponent("org.alongside.state")
public class StateComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.open("span", "state", said("kind")).icon(said("icon"), "").open("span");
    }

    @Override
    protected void end(Pen pen) throws IOException {
        pen.close("span").close("span");
    }
}
