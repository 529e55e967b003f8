package org.alongside.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.release.ReleasePicture;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;

/** What all rooms together offer for reports from one board; the caller has asked who looks after it. */
@ApplicationScoped
class Offers {
    @Inject
    @Any
    Instance<Releasable> rooms;

    @Inject
    ConsentGate gate;

    @Inject
    Texts texts;

    /** For choosing: each part, and whether everybody in it has said yes. */
    List<OfferSnapshot> of(UUID board) {
        return kinds().stream()
                .map(room -> new OfferSnapshot(
                        room.kind(),
                        room.heading(),
                        room.of(board).stream().map(this::snapshot).toList()))
                .filter(offer -> !offer.parts().isEmpty())
                .toList();
    }

    /** Whether a part is still there is looked at when the report is made; kinds do not come and go. */
    void mustBeKnown(Collection<Chosen> chosen) {
        Set<String> known = kinds().stream().map(Releasable::kind).collect(Collectors.toSet());
        if (!chosen.stream().allMatch(one -> known.contains(one.kind()))) {
            throw Refusal.invalid("part", "reports.missing.part");
        }
    }

    private PartSnapshot snapshot(ReleasePart part) {
        boolean ready = part.needs().stream().allMatch(this::permitted);
        ReleasePicture picture = part.picture();
        return new PartSnapshot(
                part.id(),
                part.title(),
                part.said(),
                ready || picture == null ? part.words() : "",
                ready && picture != null ? picture.described() : "",
                ready ? part.by() : "",
                ready);
    }

    private boolean permitted(ExportItem item) {
        return gate.check(item.purpose(), item.question()).permitted();
    }

    /** What was chosen and is still there, in the order of the report. */
    List<Work.Section> chosen(UUID board, Collection<Chosen> chosen) {
        return kinds().stream()
                .map(room -> new Work.Section(
                        texts.of(Texts.STANDARD, room.heading()),
                        room.of(board).stream()
                                .filter(part -> chosen.contains(new Chosen(room.kind(), part.id())))
                                .toList()))
                .filter(section -> !section.parts().isEmpty())
                .toList();
    }

    private List<Releasable> kinds() {
        return StreamSupport.stream(rooms.spliterator(), false)
                .sorted(Comparator.comparingInt(Releasable::order))
                .toList();
    }
}
