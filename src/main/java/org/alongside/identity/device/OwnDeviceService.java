package org.alongside.identity.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Stay;
import org.alongside.identity.sessions.SessionService;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/** The devices that I have called my own. */
@ApplicationScoped
@Transactional
public class OwnDeviceService {
    @Inject
    CurrentPerson current;

    @Inject
    Devices devices;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public List<DeviceLine> mine() {
        Stay stay = current.stay();
        UUID here = stay == null ? null : stay.device();
        int epoch = people.epoch(current.id()).orElse(-1);
        return devices.of(current.id(), clock.instant()).stream()
                .filter(it -> it.stands(epoch))
                .map(it -> it.line(here))
                .toList();
    }

    /**
     * Ends this device's sign-in at once and forgets it.
     *
     * @throws Refusal UNKNOWN when it is not mine
     */
    public void end(UUID id) {
        Device device = devices.find(id)
                .filter(it -> it.belongsTo(current.id()))
                .orElseThrow(() -> Refusal.unknown("platform.notFound"));
        sessions.endOf(id);
        devices.remove(device);
        audit.record(current.id(), "identity.deviceEnded", current.id());
    }
}
