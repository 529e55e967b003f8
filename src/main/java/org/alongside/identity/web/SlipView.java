package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.identity.InvitationService;
import org.alongside.identity.NewWayIn;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** The printed slip. Its code exists only on the page that answers the press of the button, and on paper. */
@Named("slipView")
@RequestScoped
public class SlipView {
    private @Nullable NewWayIn way;

    @Inject
    InvitationService invitations;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    @Inject
    Asked asked;

    /** The member the slip is for, once the service has agreed that the caller may know. */
    public PersonSnapshot getPerson() {
        return invitations.mine(id());
    }

    public @Nullable NewWayIn getWay() {
        return way;
    }

    /** The staff person who sends it. */
    public PersonSnapshot getSender() {
        UUID contact = getPerson().contact();
        return people.snapshot(contact == null ? id() : contact);
    }

    /** The address to type, without the part a browser does not need. */
    public String getShortAddress() {
        return settings.get(SiteSettings.BASE_URL).toString().replaceFirst("^https?://", "") + "/a";
    }

    public SquareCode getSquare() {
        return SquareCode.of(way == null ? "" : way.link());
    }

    /** Makes a new way in; slips printed before stop working. */
    public void make() {
        way = invitations.invite(id());
    }

    private UUID id() {
        return asked.id("person");
    }
}
