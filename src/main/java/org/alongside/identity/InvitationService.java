package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.text.Digest;
import org.alongside.platform.text.Secrets;

/** Inviting members and letting them in; only staff invite, and looking at an invitation never spends it. */
@ApplicationScoped
@Transactional
public class InvitationService {
    /** No 0, O, 1, I or L: 31 symbols that cannot be mistaken for one another on paper. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static final int CODE_LENGTH = 8;

    @Inject
    Invitations invitations;

    @Inject
    SessionService sessions;

    @Inject
    CurrentPerson current;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * A new way in for a member; every earlier one stops working.
     *
     * @throws Refusal UNKNOWN unless the person's own contact asks
     */
    public NewWayIn invite(UUID person) {
        PersonSnapshot member = mine(person);
        invitations.openOf(person).forEach(Invitation::cancel);
        String token = Secrets.token();
        String code = Secrets.code(ALPHABET, CODE_LENGTH);
        Invitation invitation = new Invitation(
                person, current.id(), token, code, clock.instant(), settings.get(IdentitySettings.SLIP_VALID));
        invitations.add(invitation);
        audit.record(current.id(), "identity.invited", person);
        return new NewWayIn(
                invitation.id(),
                member,
                settings.get(SiteSettings.BASE_URL) + "/g/i/" + token,
                code.substring(0, 4) + " " + code.substring(4),
                invitation.expiresAt());
    }

    /** A member whose contact the caller is. @throws Refusal UNKNOWN for anybody else */
    public PersonSnapshot mine(UUID person) {
        current.mustBeStaff();
        PersonSnapshot member = sessions.person(person);
        if (!current.id().equals(member.contact())) {
            throw Refusal.unknown("people.unknown");
        }
        return member;
    }

    /** Whether a link still opens; says nothing about whom it is for. */
    public boolean opens(String token) {
        return invitations
                .withToken(Digest.sha256(token))
                .filter(it -> it.usable(clock.instant(), settings.get(IdentitySettings.LINK_USES)))
                .isPresent();
    }

    /** @throws Refusal RULE when the invitation is used up, replaced or past its day */
    public SignIn enterByLink(String token) {
        return enter(invitations.withToken(Digest.sha256(token)), Method.LINK);
    }

    /** Small letters, spaces and dashes do not matter. @throws Refusal RULE when no such code works */
    public SignIn enterByCode(String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return enter(invitations.withCode(Digest.sha256(code)), Method.SLIP);
    }

    private SignIn enter(Optional<Invitation> found, Method method) {
        Invitation invitation = found.orElseThrow(() -> Refusal.rule("identity.invitationOver"));
        invitations.lock(invitation);
        invitation.use(clock.instant(), settings.get(IdentitySettings.LINK_USES));
        return sessions.complete(invitation.person(), method);
    }
}
