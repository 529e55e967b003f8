package org.alongside.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The guard's word for pages and forms. */
@Named("guard")
@RequestScoped
public class GuardView {
    @Inject
    Guard guard;

    @Inject
    HttpServletRequest request;

    public String getToken() {
        return guard.token(request);
    }
}
