package org.alongside.boards.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Puts prepared lanes into a page in one write; their escaping is {@link LaneHtml}'s. */
@FacesComponent(value = LanesComponent.TYPE, createTag = true, tagName = "lanes", namespace = "alongside.boards")
public class LanesComponent extends UIComponentBase {

    static final String TYPE = "org.alongside.boards.lanes";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object html = getAttributes().get("html");
        context.getResponseWriter().write(String.valueOf(html));
    }
}
