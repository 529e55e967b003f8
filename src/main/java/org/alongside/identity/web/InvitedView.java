package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.identity.entry.EntryLinkService;
import org.alongside.identity.membership.AskAgainService;
import org.alongside.identity.membership.EntryService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** An invitation opened by its link: looking shows, only the button acts. */
@Named("invitedView")
@RequestScoped
public class InvitedView {
    private @Nullable String device;

    @Inject
    EntryService entry;

    @Inject
    EntryLinkService links;

    @Inject
    AskAgainService again;

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
        return links.opens(getToken()) || entry.opens(getToken());
    }

    public @Nullable String getDevice() {
        return device;
    }

    public void setDevice(@Nullable String device) {
        this.device = device;
    }

    public void enter() {
        door.tryOnce("identity.link");
        String token = getToken();
        SignIn signIn = links.opens(token) ? links.enter(token) : entry.enterByLink(token, door.browser());
        door.open(signIn, "OWN".equals(device));
    }

    /** Whoever answers for the person hears of it; the answer says nothing about whom the link was for. */
    public void askAgain() {
        door.tryOnce("identity.again");
        again.ask(getToken());
        SaidView.andGo("/come-in", "identity.askedAgainSaid");
    }
}
