package org.alongside.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the guard's word into every form, keeps the question part of the address, and loses nothing that was typed. */
public class Views extends ViewHandlerWrapper {
    public Views(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", Guard.FIELD, null);
        writer.writeAttribute("value", CDI.current().select(Guard.class).get().token(request), null);
        writer.endElement("input");
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String url = super.getActionURL(context, viewId);
        UIViewRoot root = context.getViewRoot();
        String query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        boolean here = root != null && viewId.equals(root.getViewId());
        return here && query != null && url.indexOf('?') < 0 ? url + "?" + query : url;
    }

    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        UIViewRoot view = request.get(GuardFilter.KEPT) != null ? null : super.restoreView(context, viewId);
        if (view == null && context.isPostback()) {
            view = createView(context, viewId);
            context.setViewRoot(view);
            try {
                getViewDeclarationLanguage(context, viewId).buildView(context, view);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            request.putIfAbsent(GuardFilter.KEPT, "platform.pageExpired");
        }
        return view;
    }
}
