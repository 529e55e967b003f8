package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A person's chair, decorative beside their name: {@code <al:chair initials="JP"/>}. */
@FacesComponent("org.alongside.chair")
public class ChairComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.chair(said("initials"), said("styleClass"));
    }
}
