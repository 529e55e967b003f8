package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public SignIn complete(UUID person, Method method) {
        int epoch = people.epoch(person).orElseThrow(() -> Refusal.forbidden("identity.accountEnded"));
        String token = Secrets.token();
        Instant now = clock.instant();
        sessions.removeStartedBefore(now.minus(settings.get(IdentitySettings.LONGEST)));
        sessions.add(new Session(Digest.sha256(token), person, method, epoch, now));
        audit.record(person, "identity.signedIn", person);
        return new SignIn(people.snapshot(person), token);
    }

    /** Who holds this secret, if the session still stands and the person may still come in. */
    public Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        return sessions.withToken(Digest.sha256(token))
                .filter(it -> stands(it, now))
                .map(session -> {
                    session.seen(now);
                    UUID person = session.person();
                    return new SignedIn(
                            session.id(), session.method(), people.snapshot(person), people.principal(person));
                });
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
        var idle = session.method() == Method.CONTAINER ? IdentitySettings.STAFF_IDLE : IdentitySettings.MEMBER_IDLE;
        return !session.over(now, settings.get(idle), settings.get(IdentitySettings.LONGEST))
                && people.epoch(session.person())
                        .filter(it -> it == session.epoch())
                        .isPresent();
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
