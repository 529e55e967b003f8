package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.identity.InvitationService;
import org.alongside.platform.web.Asked;

/** An invitation opened by its link: looking shows, only the button acts. */
@Named("invitedView")
@RequestScoped
public class InvitedView {
    @Inject
    InvitationService invitations;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    @Inject
    Door door;

    public String getToken() {
        Object fromAddress = request.getAttribute(InvitationServlet.TOKEN);
        return fromAddress != null
                ? fromAddress.toString()
                : asked.text("token").orElse("");
    }

    public boolean isOpen() {
        return invitations.opens(getToken());
    }

    public void enter() {
        door.tryOnce("identity.link");
        door.open(invitations.enterByLink(getToken()));
    }
}
