package org.alongside.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same strict headers on every answer, and long caching for what never changes. */
public class HeaderFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Nothing from elsewhere, nothing inline, no frames. */
    static final String POLICY = "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " media-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self';"
            + " script-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", secretAddress(request) ? "no-referrer" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (Paths.isStatic(request)) {
            response.setHeader("Cache-Control", "public, max-age=604800");
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        chain.doFilter(request, response);
    }

    /** Addresses of invitations carry a secret that must not travel on, not even to our own pages. */
    private static boolean secretAddress(HttpServletRequest request) {
        return Paths.of(request).startsWith("/g/") || Paths.of(request).startsWith("/enter/");
    }
}
