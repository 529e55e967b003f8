package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.NewsService;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Digest;

/** Letting members in by what was handed to them; looking at an invitation never spends it. */
@ApplicationScoped
@Transactional
public class EntryService {
    @Inject
    Invitations invitations;

    @Inject
    SessionService sessions;

    @Inject
    NewsService news;

    @Inject
    InvitationTerms terms;

    @Inject
    Clock clock;

    /** Whether a link still opens; says nothing about whom it is for. */
    public boolean opens(String token) {
        return invitations
                .withToken(Digest.sha256(token))
                .filter(it -> it.usable(clock.instant(), terms.uses(it.way())))
                .isPresent();
    }

    /** Whether this link was made for that person and never taken back, used up or not. */
    public boolean isFor(String token, UUID person) {
        return invitations
                .withToken(Digest.sha256(token))
                .filter(it -> it.madeFor(person))
                .isPresent();
    }

    /** @throws Refusal RULE when the invitation is used up, replaced or past its day */
    public SignIn enterByLink(String token) {
        return enterByLink(token, "");
    }

    /** @param browser a secret of that browser alone, by which a second press of one button is known */
    public SignIn enterByLink(String token, String browser) {
        return enter(invitations.withToken(Digest.sha256(token)), Method.LINK, browser);
    }

    /** Small letters, spaces and dashes do not matter. @throws Refusal RULE when no such code works */
    public SignIn enterByCode(String typed) {
        return enterByCode(typed, "");
    }

    /** @param browser as for a link */
    public SignIn enterByCode(String typed, String browser) {
        return enter(invitations.withCode(Invitation.codeHash(typed)), Method.SLIP, browser);
    }

    /**
     * Whose way in this is, for whoever already came in as somebody else; it counts as one use of it, and is told like
     * one.
     *
     * @param typed a link, whole or its last part, or a code
     * @throws Refusal RULE when nothing opens by it
     */
    public UUID prove(String typed) {
        String link = typed.strip().replaceFirst(".*/g/i/", "");
        Invitation invitation = invitations
                .withToken(Digest.sha256(link))
                .or(() -> invitations.withCode(Invitation.codeHash(typed)))
                .orElseThrow(() -> Refusal.rule("identity.invitationOver"));
        use(invitation, "");
        return sessions.admitted(invitation.person()).id();
    }

    /** After the first time the person and whoever invited them are told each time: it may have been passed on. */
    private SignIn enter(Optional<Invitation> found, Method method, String browser) {
        Invitation invitation = found.orElseThrow(() -> Refusal.rule("identity.invitationOver"));
        use(invitation, browser);
        return sessions.complete(invitation.person(), method, Hold.sharedDevice());
    }

    private void use(Invitation invitation, String browser) {
        invitations.lock(invitation);
        boolean oneMore = invitation.use(clock.instant(), terms.uses(invitation.way()), browser);
        if (oneMore && invitation.usedBefore()) {
            news.tell(invitation.person(), "usedAgain", null, null);
            news.tell(invitation.sponsor(), "theyUsedAgain", invitation.person(), null);
        }
    }
}
