package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.sessions.OpenSignIn;
import org.alongside.identity.sessions.SignInsService;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;

/** Who is signed in, to end what should not be. */
@Named
@RequestScoped
public class SignInsView {
    private static final String HERE = "/administration/sign-ins";
    private static final int MOST = 50;

    @Inject
    SignInsService service;

    @Inject
    Asked asked;

    private List<OpenSignIn> open = List.of();
    private int page = 1;

    @PostConstruct
    void load() {
        page = Math.max(1, asked.number("page", 1));
        open = service.open((page - 1) * MOST, MOST + 1);
    }

    public List<OpenSignIn> getOpen() {
        return open.subList(0, Math.min(MOST, open.size()));
    }

    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return open.size() > MOST;
    }

    public void end(UUID signIn) {
        service.end(signIn);
        SaidView.andGo(HERE, "administration.signInSaid");
    }

    public void endAll() {
        service.endAll();
        SaidView.andGo(HERE, "administration.allSignInsSaid");
    }
}
