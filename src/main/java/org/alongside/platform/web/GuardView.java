package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The guard's word for pages and forms. */
@Named("guard")
@ApplicationScoped
public class GuardView {
    @Inject
    Guard guard;

    @Inject
    Readiness readiness;

    @Inject
    HttpServletRequest request;

    /** Nothing while the installation cannot work: its secret is in the database, and there is nothing to send. */
    public String getToken() {
        return readiness.works() ? guard.token(request) : "";
    }
}
