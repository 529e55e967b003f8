package org.alongside.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Digest;

/**
 * A new link for whoever is known by an address, asked for by anybody. The door only writes down what was typed, the
 * same row for everybody; who that is, if anybody, is looked up in the background.
 */
@ApplicationScoped
@Transactional
public class EntryLinkService {
    private static final int LONGEST = 254;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EntryLinks links;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    LimitService limits;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * @param from where it is asked from, for the limit
     * @throws Refusal INVALID when nothing was typed, BUSY when it was asked for too often
     */
    public void ask(String typed, String from) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        if (address.isEmpty() || address.length() > LONGEST) {
            throw Refusal.invalid("address", "identity.addressNeeded");
        }
        limits.count("identity.ask.from", from, settings.get(EntrySettings.FROM_ONE_PLACE), HOUR);
        limits.count("identity.ask.for", address, settings.get(EntrySettings.FOR_ONE_ADDRESS), HOUR);
        limits.count("identity.ask.all", "all", settings.get(EntrySettings.ALTOGETHER), DAY);
        links.wish(address, clock.instant());
    }

    /** Whether a link still opens; looking does not spend it. */
    public boolean opens(String token) {
        return links.withToken(Digest.sha256(token), LockModeType.NONE)
                .filter(it -> people.epoch(it.person())
                        .filter(epoch -> it.usable(clock.instant(), epoch))
                        .isPresent())
                .isPresent();
    }

    /**
     * Lets in, once.
     *
     * @throws Refusal RULE when it was used, replaced or is past its hour
     */
    public SignIn enter(String token) {
        EntryLink link = links.withToken(Digest.sha256(token), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.rule("identity.invitationOver"));
        int epoch = people.epoch(link.person()).orElseThrow(() -> Refusal.rule("identity.invitationOver"));
        link.use(clock.instant(), epoch);
        return sessions.complete(link.person(), Method.LINK, Hold.sharedDevice());
    }
}
