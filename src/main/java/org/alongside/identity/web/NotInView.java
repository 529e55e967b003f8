package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Why they are not in, and how to go on. */
@Named("notInView")
@RequestScoped
public class NotInView {
    @Inject
    HttpServletRequest request;

    /** The key of the text that says it. */
    public String getWhy() {
        Object why = request.getAttribute(NotIn.ATTRIBUTE);
        String name = (why == null ? NotIn.EXPIRED : why).toString();
        return "identity.notIn" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The key of the text that says what to do now. */
    public String getNext() {
        return getWhy() + "Do";
    }

    /** The door again, to the same place. */
    public String getAgain() {
        Object to = request.getAttribute(NotIn.TO);
        return request.getContextPath() + "/enter"
                + (to == null ? "" : "?to=" + URLEncoder.encode(to.toString(), StandardCharsets.UTF_8));
    }
}
