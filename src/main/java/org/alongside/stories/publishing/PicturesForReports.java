package org.alongside.stories.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.release.ReleasePicture;
import org.alongside.platform.files.KeptFile;
import org.alongside.stories.PieceWords;
import org.alongside.stories.kinds.Kind;
import org.alongside.stories.kinds.Kinds;
import org.alongside.stories.pieces.Copy;
import org.alongside.stories.pieces.Media;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Stories;
import org.alongside.stories.sight.Seen;
import org.alongside.stories.sight.Serving;
import org.alongside.stories.sight.Sight;

/**
 * Pictures of which a second person has said that everybody in them is named. Each rests on the yes of everybody who can
 * be recognised in the copy that would go out: the first as long as all allow it, else a checked one without the others.
 */
@ApplicationScoped
public class PicturesForReports implements Releasable {
    @Inject
    Stories stories;

    @Inject
    Kinds kinds;

    @Inject
    Sight sight;

    @Inject
    ConsentGate gate;

    @Inject
    Media media;

    @Override
    public String kind() {
        return "stories.pictures";
    }

    @Override
    public String heading() {
        return "stories.releasePictures";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<ReleasePart> of(UUID board) {
        List<Piece> pictures = stories.ofBoard(board).stream()
                .filter(piece -> piece.peopleChecked() && kinds.of(piece.kind()).standsInReports())
                .toList();
        Map<UUID, Seen> seen = sight.allowed(pictures, gate);
        Map<UUID, Copy> copies = stories.copies(pictures.stream().map(Piece::id).toList()).stream()
                .collect(Collectors.toMap(Copy::id, Function.identity()));
        return pictures.stream()
                .flatMap(piece -> part(piece, seen.getOrDefault(piece.id(), Seen.NOTHING), copies).stream())
                .toList();
    }

    private Optional<ReleasePart> part(Piece piece, Seen seen, Map<UUID, Copy> copies) {
        return Optional.ofNullable(seen.copy())
                .or(() -> seen.serving().first())
                .map(copies::get)
                .map(copy -> part(piece, seen.serving(), copy));
    }

    private ReleasePart part(Piece piece, Serving serving, Copy copy) {
        KeptFile file = media.file(copy.file(), false);
        PieceWords said = piece.said();
        return new ReleasePart(
                piece.id(),
                said.title(),
                "",
                said.words(),
                "",
                new ReleasePicture(file.kind().mediaType(), () -> media.bytes(file), said.seenAs()),
                needs(piece, serving, copy));
    }

    private List<ExportItem> needs(Piece piece, Serving serving, Copy copy) {
        Kind kind = kinds.of(piece.kind());
        return serving.inIt().stream()
                .filter(person -> !serving.without(copy.id()).contains(person))
                .sorted()
                .map(person -> new ExportItem(kind.publicPurpose(), piece.of(person), piece.artefact(), kind.part()))
                .toList();
    }
}
