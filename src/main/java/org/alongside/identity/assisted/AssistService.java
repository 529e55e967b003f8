package org.alongside.identity.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.NewsService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Secrets;

/** Handing a device to a member in the same room. The member says yes themselves, and is told of it later too. */
@ApplicationScoped
@Transactional
public class AssistService {
    @Inject
    HandOvers handOvers;

    @Inject
    Answering answering;

    @Inject
    SessionService sessions;

    @Inject
    NewsService news;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Whoever answers for the member hands over; the door must end the staff member's own sign-in in that browser.
     *
     * @return the only copy of the secret that waits for the member in that browser
     * @throws Refusal UNKNOWN unless the caller answers for the member
     */
    public String begin(UUID person) {
        UUID staff = answering.mustAnswer(person);
        sessions.admitted(person);
        handOvers.removeExpired(clock.instant());
        String token = Secrets.token();
        handOvers.add(new HandOver(token, staff, person, clock.instant()));
        answering.record(staff, person);
        return token;
    }

    /** Who hands over to whom in this browser, while it waits. */
    public Optional<Waiting> waiting(String token) {
        return handOvers
                .with(token, LockModeType.NONE)
                .filter(it -> it.waits(clock.instant()))
                .map(it -> new Waiting(sessions.person(it.staff()), sessions.person(it.person())));
    }

    /**
     * The member has said "yes, it is me".
     *
     * @throws Refusal RULE when it has waited too long or was answered already
     */
    public SignIn accept(String token) {
        HandOver handOver = handOvers
                .with(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(it -> it.waits(clock.instant()))
                .orElseThrow(() -> Refusal.rule("identity.handOverOver"));
        handOvers.remove(handOver);
        news.tell(handOver.person(), "assisted", handOver.staff(), null);
        return sessions.complete(
                handOver.person(),
                Method.ASSISTED,
                Hold.handedOver(handOver.staff(), settings.get(AssistSettings.LONGEST)));
    }

    /** It is not them, or they do not want to. */
    public void decline(String token) {
        handOvers.with(token, LockModeType.PESSIMISTIC_WRITE).ifPresent(handOvers::remove);
    }

    /** A device between two people. */
    public record Waiting(PersonSnapshot staff, PersonSnapshot member) {}
}
