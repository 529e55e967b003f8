package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The list of what is wrong on a page, each with the field it belongs to. */
@Named("problems")
@ApplicationScoped
public class ProblemsView {
    public boolean isAny() {
        return FacesContext.getCurrentInstance().getMessages().hasNext();
    }

    /** Whether that field has a message; {@code clientId} as Faces writes it. */
    public boolean at(String clientId) {
        return FacesContext.getCurrentInstance().getMessages(clientId).hasNext();
    }

    public List<Problem> getList() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> list = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            Iterator<FacesMessage> messages = context.getMessages(id);
            while (messages.hasNext()) {
                list.add(new Problem(messages.next().getSummary(), id == null ? "" : id));
            }
        }
        return list;
    }

    /** One problem; {@code field} is the client id to jump to, empty when it is about the whole page. */
    public record Problem(String text, String field) {}
}
