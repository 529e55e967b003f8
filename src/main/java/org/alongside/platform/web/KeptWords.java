package org.alongside.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A form that came too late is shown again with every word in it, and nothing is done. */
public class KeptWords implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Object why = context.getExternalContext().getRequestMap().get(GuardFilter.KEPT);
        if (why != null) {
            String text = Pages.text(context, why.toString());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
            context.renderResponse();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
