package org.alongside.identity.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** My own passkeys: members add, name and remove them; staff come in through the organisation's own sign-in. */
@ApplicationScoped
@Transactional
public class PasskeyService {
    private static final int MOST = 10;

    @Inject
    CurrentPerson current;

    @Inject
    Passkeys passkeys;

    @Inject
    ChallengeService challenges;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public List<PasskeyLine> mine() {
        int epoch = people.epoch(current.id()).orElse(-1);
        return passkeys.of(current.id()).stream()
                .filter(it -> it.stands(epoch))
                .map(Passkey::line)
                .toList();
    }

    /** Whether whoever acts can have one. */
    public boolean possible() {
        return current.present() && !current.isStaff();
    }

    /** What the person's device has to know to make a passkey. */
    public Wanted want() {
        UUID me = mustBePossible();
        return new Wanted(
                challenges.ask(me),
                settings.get(SiteSettings.BASE_URL).getHost(),
                WebAuthn.handle(me),
                current.get().name(),
                passkeys.of(me).stream().map(it -> it.half().credential()).toList());
    }

    /** @throws Refusal RULE when the device's answer does not hold, INVALID without a name */
    public void add(String typed, String answer) {
        UUID me = mustBePossible();
        String label = Passkey.named(typed);
        WebAuthn webAuthn = new WebAuthn(settings.get(SiteSettings.BASE_URL));
        PublicHalf half = webAuthn.challengeOfNew(answer)
                .filter(it -> challenges.take(it, me))
                .flatMap(it -> webAuthn.added(answer, it))
                .orElseThrow(() -> Refusal.rule("identity.passkeyNotTaken"));
        if (passkeys.of(me).size() >= MOST || passkeys.lock(half.credential()).isPresent()) {
            throw Refusal.rule("identity.passkeyNotTaken");
        }
        int epoch = people.epoch(me).orElseThrow(() -> Refusal.forbidden("identity.accountEnded"));
        passkeys.add(new Passkey(me, epoch, label, half, clock.instant()));
    }

    /** @throws Refusal UNKNOWN when it is not mine */
    public void rename(UUID id, String label) {
        mine(id).rename(label);
    }

    /** @throws Refusal UNKNOWN when it is not mine */
    public void remove(UUID id) {
        passkeys.remove(mine(id));
    }

    private Passkey mine(UUID id) {
        return passkeys.find(id)
                .filter(it -> it.belongsTo(current.id()))
                .orElseThrow(() -> Refusal.unknown("platform.notFound"));
    }

    private UUID mustBePossible() {
        if (current.get().staff()) {
            throw Refusal.forbidden("identity.passkeyForMembers");
        }
        return current.id();
    }

    /**
     * For a device that shall make a passkey.
     *
     * @param handle our id of the person, base64url
     * @param label what the device calls the person
     * @param already passkeys of theirs, so that no device makes a second one
     */
    public record Wanted(String challenge, String host, String handle, String label, List<String> already) {}
}
