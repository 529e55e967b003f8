package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.people.PersonService;
import org.alongside.people.Way;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.text.Secrets;

/** Makes ways in; the newest wins, every earlier one of the same person stops working. */
@ApplicationScoped
class Issuing {
    /** No 0, O, 1, I or L: 31 symbols that cannot be mistaken for one another on paper. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static final int CODE_LENGTH = 8;

    @Inject
    Invitations invitations;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    InvitationTerms terms;

    @Inject
    Clock clock;

    NewWayIn issue(UUID person, UUID sponsor, Way way) {
        end(person);
        String token = Secrets.token();
        String code = Secrets.code(ALPHABET, CODE_LENGTH);
        Invitation invitation = new Invitation(person, sponsor, way, token, code, clock.instant(), terms.valid(way));
        invitations.add(invitation);
        audit.record(sponsor, "identity.invited", person);
        return new NewWayIn(
                invitation.id(),
                people.snapshot(person),
                settings.get(SiteSettings.BASE_URL) + "/g/i/" + token,
                code.substring(0, 4) + " " + code.substring(4),
                invitation.expiresAt());
    }

    /** Every link and code of this person stops working. */
    void end(UUID person) {
        invitations.openOf(person).forEach(Invitation::cancel);
    }
}
