package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** An Easy Read picture on its light tile: {@code <al:picture name="meeting"/>}; {@code alt} only where the words beside it do not say it. */
@FacesComponent("org.alongside.picture")
public class PictureComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.picture(said("name"), said("alt"), said("styleClass"));
    }
}
