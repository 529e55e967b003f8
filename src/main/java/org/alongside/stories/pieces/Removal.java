package org.alongside.stories.pieces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.supporters.stamp.StampService;

/** Takes a piece away with everything that belongs to it: files, copies, questions' places, and how it was typed. */
@ApplicationScoped
public class Removal {
    @Inject
    Stories stories;

    @Inject
    Media media;

    @Inject
    Places places;

    @Inject
    StampService stamps;

    void remove(Piece piece) {
        stories.copies(List.of(piece.id())).forEach(copy -> media.drop(copy.file()));
        stamps.cut(piece.id());
        stories.remove(piece);
    }

    /** Somebody takes it away whom nobody asked to: then it also is no longer said to be anywhere. */
    public void removeWithPlaces(Piece piece) {
        places.gone(piece);
        stories.release(piece.id()).ifPresent(stories::remove);
        remove(piece);
    }

    /**
     * Somebody in it is forgotten: of a picture or recording only those checked copies stay in which they cannot be
     * recognised; where there is none, all of it goes.
     */
    void without(Piece piece, UUID person) {
        List<UUID> one = List.of(piece.id());
        List<Masked> masked = stories.masked(one);
        Set<UUID> hiding = masked.stream()
                .filter(it -> it.person().equals(person))
                .map(Masked::copy)
                .collect(Collectors.toSet());
        List<Copy> copies = stories.copies(one);
        if (copies.stream().noneMatch(copy -> copy.checked() && hiding.contains(copy.id()))) {
            removeWithPlaces(piece);
            return;
        }
        copies.stream().filter(copy -> !hiding.contains(copy.id())).forEach(copy -> {
            media.drop(copy.file());
            masked.stream().filter(it -> it.copy().equals(copy.id())).forEach(stories::drop);
            stories.drop(copy);
        });
        stories.people(one).stream().filter(it -> it.person().equals(person)).forEach(stories::drop);
    }
}
