package org.alongside.host.web.drawn;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A person: chair, name, and who they are here: {@code <al:who initials="JP" name="Joan Price" as="member"/>}. */
@FacesComponent("org.alongside.who")
public class WhoComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.open("span", "who", "").chair(said("initials"), "");
        pen.open("span").open("b").text(said("name")).close("b");
        if (!said("as").isEmpty()) {
            pen.text(" ").open("span", "as", "").text(said("as")).close("span");
        }
        pen.close("span").close("span");
    }
}
