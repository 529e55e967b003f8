package org.alongside.stories.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.summary.PublicFacts;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.stories.Finished;
import org.alongside.stories.PieceWords;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Release;
import org.alongside.stories.pieces.Stories;
import org.alongside.stories.sight.Seen;
import org.alongside.stories.sight.Sight;

/** What everyone may see of a board's stories and pictures, without coming in. */
@ApplicationScoped
@Transactional
public class PublicService {
    @Inject
    Stories stories;

    @Inject
    Sight sight;

    @Inject
    ConsentGate gate;

    @Inject
    PublicFacts facts;

    @Inject
    PersonService people;

    /** @throws Refusal UNKNOWN as long as there is nothing on it; so nobody learns of a board by asking */
    public PublicShelf page(UUID board) {
        List<PublicPiece> pieces = pieces(board);
        if (pieces.isEmpty()) {
            throw Refusal.unknown("stories.page");
        }
        BoardSnapshot terms = facts.of(board);
        return new PublicShelf(board, terms.title(), terms.purpose(), pieces);
    }

    /** Whether there is anything to see. */
    public boolean any(UUID board) {
        return !pieces(board).isEmpty();
    }

    private List<PublicPiece> pieces(UUID board) {
        List<PublicPiece> shown = new ArrayList<>();
        List<Release> releases = stories.releases(board);
        Set<Release> read = sight.readByEveryone(releases, gate);
        Map<UUID, PersonSnapshot> tellers = people.snapshots(
                read.stream().filter(one -> !one.unnamed()).map(Release::person).toList());
        releases.stream().filter(read::contains).forEach(one -> shown.add(story(one, tellers)));
        List<Piece> files =
                stories.ofBoard(board).stream().filter(Piece::published).toList();
        Map<UUID, Seen> seen = sight.everyone(files, gate);
        for (Piece file : files) {
            Seen now = seen.get(file.id());
            if (now != null && now.may()) {
                PieceWords said = file.said();
                shown.add(new PublicPiece(
                        file.id(), file.kind(), said.title(), said.words(), said.seenAs(), "", now.copy()));
            }
        }
        return shown;
    }

    private static PublicPiece story(Release release, Map<UUID, PersonSnapshot> tellers) {
        Finished said = release.finished();
        PersonSnapshot teller = release.unnamed() ? null : tellers.get(release.person());
        return new PublicPiece(
                release.id(),
                "story",
                said.title(),
                said.words(),
                "",
                teller == null ? "" : said.attribution().of(teller),
                null);
    }
}
