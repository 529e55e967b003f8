package org.alongside.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.IdentitySettings;
import org.alongside.identity.Method;
import org.alongside.identity.Stay;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Digest;
import org.alongside.platform.text.Secrets;

/** Every door ends in {@link #complete}, every request begins with {@link #find}. */
@ApplicationScoped
@Transactional
public class SessionService {
    @Inject
    Sessions sessions;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The one place where somebody is let in: always a new session with a new secret, whatever the browser held before.
     *
     * @throws Refusal FORBIDDEN when the account is closed or has ended
     */
    public SignIn complete(UUID person, Method method, Hold hold) {
        int epoch = people.epoch(person).orElseThrow(() -> Refusal.forbidden("identity.accountEnded"));
        String token = Secrets.token();
        Instant now = clock.instant();
        sessions.add(new Session(Digest.sha256(token), person, method, epoch, now, hold));
        audit.record(person, "identity.signedIn", person);
        return new SignIn(people.snapshot(person), token);
    }

    /**
     * Who holds this secret, if the session still stands and the person may still come in.
     *
     * @param here whether a person asks; what a page asks for by itself keeps nothing open
     */
    public Optional<SignedIn> find(String token, boolean here) {
        Instant now = clock.instant();
        return sessions.withToken(Digest.sha256(token))
                .filter(it -> stands(it, now))
                .map(session -> {
                    if (here) {
                        session.seen(now);
                    }
                    UUID person = session.person();
                    return new SignedIn(
                            session.id(),
                            session.method(),
                            people.snapshot(person),
                            people.principal(person),
                            stay(session));
                });
    }

    /** The person says that they are still here. */
    public Optional<Stay> stay(String token) {
        Instant now = clock.instant();
        return sessions.withToken(Digest.sha256(token))
                .filter(it -> stands(it, now))
                .map(session -> {
                    session.stay(now, settings.get(IdentitySettings.LONGEST));
                    return stay(session);
                });
    }

    private Stay stay(Session session) {
        return session.stay(idle(session), settings.get(IdentitySettings.LONGEST));
    }

    /** The person has said that they sit at a device of their own; not where staff have handed one over. */
    public void at(String token, UUID device) {
        sessions.withToken(Digest.sha256(token))
                .filter(it -> it.method() != Method.ASSISTED && it.method() != Method.CONTAINER)
                .orElseThrow(() -> Refusal.rule("identity.notYourDevice"))
                .at(device);
    }

    /** Ends all that began at this remembered device. */
    public void endOf(UUID device) {
        sessions.removeOf(device);
    }

    /** Whether anything that began at this device since then has been used. */
    public boolean answeredSince(UUID device, Instant since) {
        return sessions.answeredSince(device, since);
    }

    /** Of these sessions, those that still stand; streams of the others are closed. */
    public Set<UUID> standing(Set<UUID> ids) {
        Instant now = clock.instant();
        return ids.isEmpty()
                ? Set.of()
                : sessions.all(ids).stream()
                        .filter(it -> stands(it, now))
                        .map(Session::id)
                        .collect(Collectors.toSet());
    }

    /** When this session began, if it began by a way in that was shown there and then. */
    public Optional<Instant> provedAt(String token) {
        Instant now = clock.instant();
        return sessions.withToken(Digest.sha256(token))
                .filter(it -> stands(it, now))
                .flatMap(Session::provedAt);
    }

    public void signOut(String token) {
        sessions.withToken(Digest.sha256(token)).ifPresent(session -> {
            audit.record(session.person(), "identity.signedOut", session.person());
            sessions.remove(session);
        });
    }

    private boolean stands(Session session, Instant now) {
        return !session.over(now, idle(session), settings.get(IdentitySettings.LONGEST))
                && people.epoch(session.person())
                        .filter(it -> it == session.epoch())
                        .isPresent();
    }

    private Duration idle(Session session) {
        return settings.get(session.method().staff() ? IdentitySettings.STAFF_IDLE : IdentitySettings.MEMBER_IDLE);
    }

    /** @throws Refusal FORBIDDEN when the account is closed or has ended */
    public PersonSnapshot admitted(UUID person) {
        return people.epoch(person)
                .map(epoch -> people.snapshot(person))
                .orElseThrow(() -> Refusal.forbidden("identity.accountEnded"));
    }

    /** For doors that already know the person. */
    public PersonSnapshot person(UUID id) {
        return people.snapshot(id);
    }
}
