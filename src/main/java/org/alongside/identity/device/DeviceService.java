package org.alongside.identity.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Secrets;

/**
 * Remembers a member's own device and lets them in again from there. A validator lets in once. The grace for a browser
 * that opens several tabs at once opens nothing: within ten seconds of a change the validator before it is answered
 * with "ask again", and by then the browser holds the new one. A change whose answer never arrived is made once more,
 * as long as nobody has used what it gave out; what it gave out ends then, so that never two hold something good.
 */
@ApplicationScoped
@Transactional
public class DeviceService {
    private static final int SELECTOR = 16;

    @Inject
    Devices devices;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    DeviceAlarm alarm;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Begins to remember the device at which this member has just come in.
     *
     * @return the only copy of the device's cookie
     * @throws Refusal FORBIDDEN when the account is closed or has ended
     */
    public String remember(SignIn signIn) {
        UUID person = signIn.person().id();
        int epoch = people.epoch(person).orElseThrow(() -> Refusal.forbidden("identity.accountEnded"));
        Instant now = clock.instant();
        devices.removeExpired(now);
        String selector = Secrets.token().substring(0, SELECTOR);
        String validator = Secrets.token();
        Device device = new Device(person, epoch, selector, validator, now, settings.get(DeviceSettings.REMEMBERED));
        devices.add(device);
        sessions.at(signIn.token(), device.id());
        return selector + ":" + validator;
    }

    /** Somebody comes back with the cookie of a remembered device. */
    public Back comeBack(String cookie) {
        String[] halves = cookie.split(":", 2);
        Optional<Device> found = halves.length == 2 ? devices.lock(halves[0]) : Optional.empty();
        return found.map(device -> comeBack(device, halves[0], halves[1])).orElse(Back.OUT);
    }

    private Back comeBack(Device device, String selector, String validator) {
        Instant now = clock.instant();
        if (people.epoch(device.person()).filter(device::stands).isEmpty()) {
            forget(device);
            return Back.OUT;
        }
        return switch (device.shown(validator, now, sessions.answeredSince(device.id(), device.rotatedAt()))) {
            case GOOD -> {
                String next = Secrets.token();
                sessions.endOf(device.id());
                device.change(validator, next, now, settings.get(DeviceSettings.REMEMBERED));
                yield new Back(
                        Back.How.IN,
                        sessions.complete(device.person(), Method.DEVICE, Hold.ownDevice(device.id())),
                        selector + ":" + next);
            }
            case TOGETHER -> Back.AGAIN;
            case OLD -> {
                forget(device);
                yield Back.OUT;
            }
            case SPENT -> {
                alarm.raise(device.person());
                forget(device);
                yield Back.OUT;
            }
        };
    }

    /** Whoever leaves is not remembered any more where they leave. */
    public void forget(String cookie) {
        devices.lock(cookie.split(":", 2)[0]).ifPresent(this::forget);
    }

    private void forget(Device device) {
        sessions.endOf(device.id());
        devices.remove(device);
    }
}
