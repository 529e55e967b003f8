package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.membership.OpenInvitation;
import org.alongside.identity.membership.OpenInvitationsService;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;

/** Every way in that still works. */
@Named
@RequestScoped
public class OpenInvitationsView {
    private static final int MOST = 50;

    @Inject
    OpenInvitationsService service;

    @Inject
    Asked asked;

    private List<OpenInvitation> open = List.of();
    private int page = 1;

    @PostConstruct
    void load() {
        page = Math.max(1, asked.number("page", 1));
        open = service.open((page - 1) * MOST, MOST + 1);
    }

    public List<OpenInvitation> getOpen() {
        return open.subList(0, Math.min(MOST, open.size()));
    }

    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return open.size() > MOST;
    }

    public void cancel(UUID invitation) {
        service.cancel(invitation);
        SaidView.andGo("/administration/invitations", "administration.invitationSaid");
    }
}
