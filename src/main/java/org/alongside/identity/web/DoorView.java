package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the staff door from a page that is not open to strangers, and back to that page. */
@Named("doorView")
@RequestScoped
public class DoorView {
    @Inject
    HttpServletRequest request;

    public String getEnter() {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object query = request.getQueryString();
        if (query == null) {
            query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        }
        if (refused == null || !"GET".equals(request.getMethod())) {
            return request.getContextPath() + "/enter";
        }
        String to = query == null ? refused.toString() : refused + "?" + query;
        return request.getContextPath() + "/enter?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
