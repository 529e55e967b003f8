package org.alongside.stories.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.PieceSnapshot.CopyToCheck;
import org.alongside.stories.PieceSnapshot.Named;
import org.alongside.stories.PieceSnapshot.State;
import org.alongside.stories.kinds.Kinds;
import org.alongside.stories.pieces.Copy;
import org.alongside.stories.pieces.InIt;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Release;
import org.alongside.stories.pieces.Stories;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** Pieces of one board as somebody on it sees them; what they may not see is not among them. */
@ApplicationScoped
public class InsideLook {
    @Inject
    Stories stories;

    @Inject
    Sight sight;

    @Inject
    Kinds kinds;

    @Inject
    ConsentGate gate;

    @Inject
    PersonService people;

    @Inject
    StampService stamps;

    public List<PieceSnapshot> of(Collection<Piece> pieces, UUID me, boolean steward) {
        List<UUID> ids = pieces.stream().map(Piece::id).toList();
        List<InIt> inIt = stories.people(ids);
        List<Copy> copies = stories.copies(ids);
        Map<UUID, Seen> inside = sight.inside(pieces, gate);
        Map<UUID, Seen> everyone = sight.everyone(pieces, gate);
        Set<UUID> read = sight.readByEveryone(releases(pieces), gate).stream()
                .filter(one -> !one.unnamed())
                .map(Release::piece)
                .collect(Collectors.toSet());
        Looker looker = new Looker(me, steward, names(pieces, inIt), stamps.of(ids));
        List<PieceSnapshot> shown = new ArrayList<>();
        for (Piece piece : pieces) {
            List<InIt> here =
                    inIt.stream().filter(it -> it.piece().equals(piece.id())).toList();
            Looks looks = new Looks(
                    piece,
                    inside.getOrDefault(piece.id(), Seen.NOTHING),
                    everyone.getOrDefault(piece.id(), Seen.NOTHING),
                    here,
                    copies.stream().filter(it -> it.piece().equals(piece.id())).toList());
            if (looks.visible(looker, kinds.of(piece.kind()).ofWords())) {
                shown.add(snapshot(looks, looker, read.contains(piece.id())));
            }
        }
        return shown;
    }

    private List<Release> releases(Collection<Piece> pieces) {
        return pieces.stream()
                .map(Piece::board)
                .distinct()
                .flatMap(board -> stories.releases(board).stream())
                .toList();
    }

    private Map<UUID, PersonSnapshot> names(Collection<Piece> pieces, List<InIt> inIt) {
        Set<UUID> ids = inIt.stream().map(InIt::person).collect(Collectors.toCollection(HashSet::new));
        for (Piece piece : pieces) {
            UUID author = piece.author();
            if (author != null) {
                ids.add(author);
            }
        }
        return people.snapshots(ids);
    }

    private static PieceSnapshot snapshot(Looks looks, Looker looker, boolean read) {
        Piece piece = looks.piece();
        Seen seen = looks.inside();
        boolean tends = looks.tends(looker);
        boolean open = seen.open(looks.concerns(looker));
        Set<UUID> missing = !seen.may()
                ? seen.missing()
                : looks.askedEveryone() && !looks.everyone().may()
                        ? looks.everyone().missing()
                        : Set.of();
        UUID author = piece.author();
        return new PieceSnapshot(
                piece.id(),
                piece.version(),
                piece.board(),
                piece.kind(),
                piece.said().title(),
                open ? piece.said().words() : "",
                open ? piece.said().seenAs() : "",
                author == null ? "" : looker.name(author),
                piece.addedAt(),
                seen.may()
                        ? State.SHOWN
                        : piece.waitsForCheck() && seen.missing().isEmpty() ? State.CHECK : State.WAITING,
                piece.belongsTo(looker.me()),
                tends,
                seen.copyFor(looks.concerns(looker), looker.steward()).orElse(null),
                piece.peopleChecked(),
                looks.askedEveryone(),
                piece.published(),
                read || looks.everyone().may(),
                tends
                        ? looks.inIt().stream()
                                .map(it -> new Named(it.person(), looker.name(it.person())))
                                .toList()
                        : List.of(),
                tends ? missing.stream().map(looker::name).sorted().toList() : List.of(),
                tends ? toCheck(looks, looker) : List.of(),
                looker.stamps().get(piece.id()));
    }

    private static List<CopyToCheck> toCheck(Looks looks, Looker looker) {
        return looks.copies().stream()
                .filter(copy -> !copy.first() && !copy.checked())
                .filter(copy -> looks.inside().mayBeChecked(copy.id())
                        || looks.everyone().mayBeChecked(copy.id()))
                .map(copy -> new CopyToCheck(
                        copy.id(),
                        copy.addedBy().equals(looker.me()),
                        looks.inside().serving().without(copy.id()).stream()
                                .map(looker::name)
                                .sorted()
                                .toList()))
                .toList();
    }

    /** Whoever looks, with the names and stamps that may be needed. */
    private record Looker(UUID me, boolean steward, Map<UUID, PersonSnapshot> names, Map<UUID, StampSnapshot> stamps) {
        String name(UUID person) {
            @Nullable PersonSnapshot known = names.get(person);
            return known == null ? "" : known.name();
        }
    }

    /** One piece with everything that is known of it. */
    private record Looks(Piece piece, Seen inside, Seen everyone, List<InIt> inIt, List<Copy> copies) {
        boolean concerns(Looker looker) {
            return piece.belongsTo(looker.me())
                    || inIt.stream().anyMatch(it -> it.person().equals(looker.me()));
        }

        /** A story that is not told to the board is its teller's alone; a file has to be looked after by somebody. */
        boolean visible(Looker looker, boolean ofWords) {
            return inside.may() || concerns(looker) || (looker.steward() && !ofWords);
        }

        boolean tends(Looker looker) {
            return piece.belongsTo(looker.me()) || looker.steward();
        }

        boolean askedEveryone() {
            return inIt.stream().anyMatch(InIt::askedForEveryone);
        }
    }
}
