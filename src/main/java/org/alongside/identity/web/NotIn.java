package org.alongside.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.web.Paths;

/** Why a member of staff is still outside; each is a page with a way on. */
public enum NotIn {
    /** The provider cannot be asked just now. */
    AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The provider said no, or the person did. */
    REFUSED(HttpServletResponse.SC_FORBIDDEN),
    /** The answer came too late, twice, or to another browser. */
    EXPIRED(HttpServletResponse.SC_CONFLICT),
    /** What came back is not what we asked for. */
    DOUBTED(HttpServletResponse.SC_FORBIDDEN),
    /** Their organisation knows them, and does not say that they are staff here. */
    OUTSIDE(HttpServletResponse.SC_FORBIDDEN),

    /** Too many set out from the same address in the same minute. */
    BUSY(429),

    /** Nobody has said who this is. */
    UNKNOWN(HttpServletResponse.SC_FORBIDDEN);

    /** Request attribute: one of these. */
    static final String ATTRIBUTE = "alongside.notIn";

    /** Request attribute: where they wanted to go. */
    static final String TO = "alongside.notInTo";

    private final int status;

    NotIn(int status) {
        this.status = status;
    }

    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        show(request, response, request.getParameter("to"));
    }

    public void show(
            HttpServletRequest request, HttpServletResponse response, @org.jspecify.annotations.Nullable String to)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute(TO, Paths.local(request, to));
        response.setStatus(status);
        request.getRequestDispatcher("/enter/not-in.xhtml").forward(request, response);
    }
}
