package org.alongside.stories.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.stories.Finished;
import org.alongside.stories.Outlet;
import org.alongside.stories.kinds.StoryKind;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Release;
import org.alongside.stories.pieces.Stories;
import org.alongside.stories.sight.Sight;

/**
 * Finished versions whose tellers named reports among the places. Each rests on both yeses; one whose telling is not
 * allowed is not even offered, because then nobody but its teller knows of it.
 */
@ApplicationScoped
public class StoriesForReports implements Releasable {
    @Inject
    Stories stories;

    @Inject
    ConsentGate gate;

    @Inject
    PersonService people;

    @Override
    public String kind() {
        return "stories.stories";
    }

    @Override
    public String heading() {
        return "stories.releaseStories";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<ReleasePart> of(UUID board) {
        List<Release> finished = stories.releases(board).stream()
                .filter(one -> !one.stopped() && one.shownIn(Outlet.REPORT))
                .toList();
        List<Release> named = finished.stream().filter(one -> !one.unnamed()).toList();
        Map<UUID, Piece> told = told(named);
        Map<UUID, PersonSnapshot> tellers =
                people.snapshots(named.stream().map(Release::person).toList());
        return finished.stream()
                .flatMap(one -> part(one, told, tellers).stream())
                .toList();
    }

    /** Without a name it is nobody's any longer and needs no yes. */
    private static Optional<ReleasePart> part(
            Release release, Map<UUID, Piece> told, Map<UUID, PersonSnapshot> tellers) {
        if (release.unnamed()) {
            return Optional.of(part(release, "", List.of()));
        }
        return Optional.ofNullable(told.get(release.piece()))
                .map(piece -> part(release, by(release, tellers), needs(release, piece)));
    }

    private Map<UUID, Piece> told(List<Release> named) {
        List<Piece> pieces = stories.all(named.stream().map(Release::piece).toList());
        Map<GateQuestion, GateAnswer> tellings =
                gate.check(StoryKind.TELL, pieces.stream().map(Piece::telling).toList());
        return pieces.stream()
                .filter(piece -> Sight.permitted(tellings, piece.telling()))
                .collect(Collectors.toMap(Piece::id, piece -> piece));
    }

    private static String by(Release release, Map<UUID, PersonSnapshot> tellers) {
        PersonSnapshot teller = tellers.get(release.person());
        return teller == null ? "" : release.finished().attribution().of(teller);
    }

    private static List<ExportItem> needs(Release release, Piece told) {
        return List.of(
                new ExportItem(StoryKind.TELL, told.telling(), told.artefact(), PartOfPerson.AUTHOR),
                new ExportItem(StoryKind.PUBLIC, release.question(), release.artefact(), PartOfPerson.AUTHOR));
    }

    private static ReleasePart part(Release release, String by, List<ExportItem> needs) {
        Finished said = release.finished();
        return new ReleasePart(release.id(), said.title(), said.words(), "", by, null, needs);
    }
}
