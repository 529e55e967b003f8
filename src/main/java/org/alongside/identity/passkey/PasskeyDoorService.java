package org.alongside.identity.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.PersonService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** The door for whoever has a passkey: the device says who it is. */
@ApplicationScoped
@Transactional
public class PasskeyDoorService {
    @Inject
    Passkeys passkeys;

    @Inject
    ChallengeService challenges;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    PasskeyAlarm alarm;

    @Inject
    Settings settings;

    /** A new question to whatever passkey there is. */
    public String ask() {
        return challenges.ask(null);
    }

    /** By which name passkeys know us. */
    public String host() {
        return settings.get(SiteSettings.BASE_URL).getHost();
    }

    /** Lets in; nothing when the answer does not hold, for whatever reason. */
    public Optional<SignIn> enter(String answer) {
        WebAuthn webAuthn = new WebAuthn(settings.get(SiteSettings.BASE_URL));
        return webAuthn.claim(answer)
                .filter(claim -> challenges.take(claim.challenge(), null))
                .flatMap(claim -> passkeys.lock(claim.credential())
                        .filter(it -> it.belongsTo(claim.person() == null ? it.person() : claim.person()))
                        .filter(it ->
                                people.epoch(it.person()).filter(it::stands).isPresent())
                        .flatMap(it -> judged(it, webAuthn.judge(answer, claim.challenge(), it.half()))));
    }

    private Optional<SignIn> judged(Passkey passkey, WebAuthn.Judgement judgement) {
        UUID person = passkey.person();
        if (judgement.copied()) {
            alarm.raise(person);
        }
        if (!judgement.good()) {
            return Optional.empty();
        }
        passkey.used(judgement.counter(), alarm.now());
        return Optional.of(sessions.complete(person, Method.PASSKEY, Hold.sharedDevice()));
    }
}
