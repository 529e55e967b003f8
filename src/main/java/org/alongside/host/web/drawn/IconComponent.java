package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A small line drawing in the colour of the words beside it: {@code <al:icon name="clock"/>}. */
@FacesComponent("org.alongside.icon")
public class IconComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.icon(said("name"), said("styleClass"));
    }
}
