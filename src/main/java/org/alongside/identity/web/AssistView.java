package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.assisted.AssistService;
import org.alongside.identity.membership.MembershipService;
import org.alongside.identity.sessions.SessionService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.MemberState;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.SaidView;

/** Staff hand the device they hold to a member who is in the room; their own sign-in ends with that. */
@Named("assistView")
@RequestScoped
public class AssistView {
    @Inject
    MembershipService memberships;

    @Inject
    AssistService assist;

    @Inject
    SessionService sessions;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    /** Whom one answers for, and who may come in. */
    public List<MemberSnapshot> getMembers() {
        return memberships.mine().stream()
                .filter(it -> it.state() != MemberState.CLOSED && it.state() != MemberState.OVER)
                .toList();
    }

    public void handTo(UUID person) {
        String token = assist.begin(person);
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        try {
            Farewell.of(request, response, sessions, settings);
        } catch (ServletException e) {
            assist.decline(token);
            throw Refusal.rule("identity.stillSignedIn");
        }
        Cookies.write(request, response, settings, Cookies.HANDED, token, Duration.ofMinutes(10));
        SaidView.go("/identity/handed");
    }
}
