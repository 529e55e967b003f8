package org.alongside.stories.sight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.stories.pieces.Copy;
import org.alongside.stories.pieces.InIt;
import org.alongside.stories.pieces.Masked;

/** Everything that belongs to some pieces, read at once. */
record Parts(List<InIt> people, List<Copy> copies, List<Masked> masked) {
    Set<UUID> inIt(UUID piece) {
        return people.stream()
                .filter(one -> one.piece().equals(piece))
                .map(InIt::person)
                .collect(Collectors.toSet());
    }

    Serving serving(UUID piece) {
        return new Serving(
                inIt(piece),
                copies.stream()
                        .filter(copy -> copy.piece().equals(piece))
                        .map(this::copy)
                        .toList());
    }

    private Serving.OneCopy copy(Copy copy) {
        Set<UUID> without = masked.stream()
                .filter(one -> one.copy().equals(copy.id()))
                .map(Masked::person)
                .collect(Collectors.toSet());
        return new Serving.OneCopy(
                copy.id(), copy.first(), copy.checked(), without, copy.addedAt().toEpochMilli());
    }
}
