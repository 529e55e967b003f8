package org.alongside.stories.pieces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.boards.summary.NamesInWords;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Artefact;
import org.alongside.consent.ConsentEvent;
import org.alongside.consent.deciding.Leaning;
import org.alongside.stories.Attribution;
import org.alongside.stories.Finished;
import org.alongside.stories.PieceWords;
import org.alongside.stories.kinds.Kind;
import org.alongside.stories.kinds.Kinds;
import org.alongside.stories.kinds.StoryKind;
import org.jspecify.annotations.Nullable;

/** Stories and pictures follow what their people decide, within the transaction that writes the decision down. */
@ApplicationScoped
public class StoriesFollow {
    @Inject
    Stories stories;

    @Inject
    Kinds kinds;

    @Inject
    Places places;

    @Inject
    Removal removal;

    @Inject
    Leaning leaning;

    @Inject
    NamesInWords names;

    /** A yes is written down as a use as soon as the thing can truly be seen. */
    public void given(@Observes ConsentEvent.Given event) {
        for (Piece piece : concerned(event.person(), event.artefact())) {
            Kind kind = kinds.of(piece.kind());
            if (event.purpose().equals(kind.insidePurpose())) {
                places.useInside(piece);
            }
            if (event.purpose().equals(kind.publicPurpose())) {
                stories.release(piece.id()).ifPresent(Release::resume);
                places.useForEveryone(piece);
            }
        }
    }

    /** Who stops the telling stops both; who stops the release leaves the telling as it is. */
    public void withdrawn(@Observes ConsentEvent.Withdrawn event) {
        if (event.purpose().equals(StoryKind.TELL)) {
            concerned(event.person(), event.artefact())
                    .forEach(piece -> leaning.stop(event.person(), piece.artefact()));
        } else if (event.purpose().equals(StoryKind.PUBLIC)) {
            stories.releasesOf(event.person(), event.artefact()).forEach(Release::stop);
        }
    }

    /** What the person wants to become of it: gone for good, or here without anything of them. */
    public void chosen(@Observes ConsentEvent.Chosen event) {
        UUID who = event.person();
        if (event.purpose().equals(StoryKind.PUBLIC)) {
            stories.releasesOf(who, event.artefact()).forEach(release -> settle(release, who, event.choice()));
            return;
        }
        for (Piece piece : concerned(who, event.artefact())) {
            Kind kind = kinds.of(piece.kind());
            if (event.purpose().equals(StoryKind.TELL)) {
                settle(piece, kind, who, event.choice());
            } else if (alone(piece, who)) {
                settleFile(piece, event.purpose().equals(kind.insidePurpose()));
            }
        }
    }

    private void settle(Release release, UUID who, AfterChoice choice) {
        if (choice == AfterChoice.KEEP_UNNAMED) {
            Finished said = release.finished();
            release.unname(new Finished(
                    names.without(who, said.title()),
                    names.without(who, said.words()),
                    Attribution.NO_NAME,
                    said.outlets()));
        } else {
            stories.remove(release);
        }
    }

    private void settle(Piece piece, Kind kind, UUID who, AfterChoice choice) {
        if (choice == AfterChoice.KEEP_UNNAMED) {
            PieceWords said = piece.said();
            stories.add(piece.unnamed(
                    kind, new PieceWords(names.without(who, said.title()), names.without(who, said.words()), "")));
        }
        removal.remove(piece);
    }

    /** Nobody else is in it, so nobody else has a say whether it stays; what others are in waits for a masked copy. */
    private void settleFile(Piece piece, boolean inside) {
        if (inside) {
            removal.remove(piece);
        } else {
            piece.publish(false);
        }
    }

    private boolean alone(Piece piece, UUID who) {
        return stories.people(List.of(piece.id())).stream()
                .allMatch(one -> one.person().equals(who));
    }

    private List<Piece> concerned(UUID who, @Nullable Artefact artefact) {
        return Stream.concat(stories.toldBy(who).stream(), stories.with(who).stream())
                .filter(piece -> artefact == null || piece.artefact().equals(artefact))
                .toList();
    }
}
