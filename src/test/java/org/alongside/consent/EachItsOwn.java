package org.alongside.consent;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.ExportSnapshot;
import org.alongside.consent.release.ExportStatus;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.release.PreparedExport;
import org.alongside.consent.release.ReleaseService;
import org.alongside.people.PersonSnapshot;

/** The steps of letting something out, each in a transaction of its own as a container would begin it. */
final class EachItsOwn extends ReleaseService {
    private final House house;
    private final PersonSnapshot who;

    EachItsOwn(House house, PersonSnapshot who) {
        this.house = house;
        this.who = who;
    }

    private <T> T own(Function<ReleaseService, T> work) {
        return house.as(who, room -> work.apply(room.release));
    }

    private void ownly(Consumer<ReleaseService> work) {
        house.in(who, room -> work.accept(room.release));
    }

    @Override
    public PreparedExport prepare(NewExport wanted, Collection<ExportItem> items) {
        return own(release -> release.prepare(wanted, items));
    }

    @Override
    public PreparedExport prepareAgain(UUID id, Collection<ExportItem> items) {
        return own(release -> release.prepareAgain(id, items));
    }

    @Override
    public ExportStatus release(UUID id, String fileSha256) {
        return own(release -> release.release(id, fileSha256));
    }

    @Override
    public void published(UUID id) {
        ownly(release -> release.published(id));
    }

    @Override
    public void dropped(UUID id) {
        ownly(release -> release.dropped(id));
    }

    @Override
    public void downloaded(UUID id) {
        ownly(release -> release.downloaded(id));
    }

    @Override
    public ExportSnapshot snapshot(UUID id) {
        return own(release -> release.snapshot(id));
    }

    @Override
    public List<UUID> released() {
        return own(ReleaseService::released);
    }

    @Override
    public List<UUID> forgotten(long beforeMs) {
        return own(release -> release.forgotten(beforeMs));
    }
}
