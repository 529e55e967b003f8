package org.alongside.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A refusal after a press of a button is a message beside what was typed; while a page is made it is its status. */
public class RefusalMessages extends ExceptionHandlerFactory {
    public RefusalMessages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            FacesContext context = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                ExceptionQueuedEvent event = events.next();
                Refusal refusal = Refusals.in(event.getContext().getException());
                if (refusal != null && !context.getResponseComplete()) {
                    events.remove();
                    PhaseId phase = event.getContext().getPhaseId();
                    if (context.isPostback() && phase == PhaseId.INVOKE_APPLICATION) {
                        say(context, refusal);
                    } else {
                        answer(context, refusal);
                    }
                }
            }
            getWrapped().handle();
        }

        private static void say(FacesContext context, Refusal refusal) {
            String text = Pages.text(context, refusal);
            String at = refusal.field().map(field -> client(context, field)).orElse(null);
            context.getExternalContext().getRequestMap().put("refusal", refusal);
            context.addMessage(at, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            context.getExternalContext().setResponseStatus(Refusals.status(refusal));
            context.renderResponse();
        }

        /** The input with that id, wherever in the page it stands. */
        private static @Nullable String client(FacesContext context, String field) {
            String[] found = new String[1];
            context.getViewRoot()
                    .visitTree(
                            VisitContext.createVisitContext(context), (VisitContext visit, UIComponent component) -> {
                                if (component instanceof UIInput && field.equals(component.getId())) {
                                    found[0] = component.getClientId(context);
                                    return VisitResult.COMPLETE;
                                }
                                return VisitResult.ACCEPT;
                            });
            return found[0];
        }

        private static void answer(FacesContext context, Refusal refusal) {
            try {
                // the buffer alone: the strict headers are already there and must stay
                ((HttpServletResponse) context.getExternalContext().getResponse()).resetBuffer();
                context.getExternalContext().responseSendError(Refusals.status(refusal), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            context.responseComplete();
        }
    }
}
