package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.assisted.AssistService;
import org.alongside.identity.assisted.AssistService.Waiting;
import org.alongside.identity.sessions.SessionService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.SaidView;

/** The member holds the device now, and says whether it is them. */
@Named("handedView")
@RequestScoped
public class HandedView {
    private Optional<Waiting> waiting = Optional.empty();

    @Inject
    AssistService assist;

    @Inject
    SessionService sessions;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void load() {
        waiting = Cookies.read(request, Cookies.HANDED).flatMap(assist::waiting);
    }

    /** Not while the server itself still keeps the member of staff signed in here. */
    public boolean isWaiting() {
        return waiting.isPresent() && !isStillSignedIn();
    }

    public boolean isStillSignedIn() {
        return waiting.isPresent() && request.getUserPrincipal() != null;
    }

    public String getFirstName() {
        return waiting.map(it -> it.member().firstName()).orElse("");
    }

    public String getStaff() {
        return waiting.map(it -> it.staff().name()).orElse("");
    }

    public void accept() {
        if (!isWaiting()) {
            throw Refusal.rule("identity.handOverOver");
        }
        Admission.of(assist.accept(token()), request, response(), sessions, settings);
        SaidView.go("/home");
    }

    public void decline() {
        assist.decline(token());
        Cookies.write(request, response(), settings, Cookies.HANDED, "", Duration.ZERO);
        SaidView.go("/come-in");
    }

    private String token() {
        return Cookies.read(request, Cookies.HANDED).orElse("");
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
