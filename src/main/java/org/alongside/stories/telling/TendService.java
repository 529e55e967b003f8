package org.alongside.stories.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.stories.Doings;
import org.alongside.stories.PieceWords;
import org.alongside.stories.pieces.Copy;
import org.alongside.stories.pieces.InIt;
import org.alongside.stories.pieces.Masked;
import org.alongside.stories.pieces.Media;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Stories;

/** What is done with a picture or recording that is there: its words, a second look, and copies without somebody. */
@ApplicationScoped
@Transactional
@Contribution
public class TendService {
    @Inject
    Stories stories;

    @Inject
    Media media;

    @Inject
    Tending tending;

    @Inject
    CurrentPerson person;

    @Inject
    Doings doings;

    /** A copy in which these people cannot be recognised; it shows nothing to anybody until a second person has looked. */
    public UUID addMasked(UUID id, Set<UUID> without, InputStream file) {
        Piece piece = tended(id);
        Set<UUID> inIt = stories.people(List.of(id)).stream().map(InIt::person).collect(Collectors.toSet());
        if (without.isEmpty() || !inIt.containsAll(without)) {
            throw Refusal.invalid("people", "stories.missing.masked");
        }
        Media.Found found = media.keep(file);
        if (!found.kind().code().equals(piece.kind())) {
            throw Refusal.invalid("file", "stories.otherKind");
        }
        Copy copy = new Copy(piece, found.media(), false, person.id(), doings.now());
        stories.add(copy);
        without.forEach(one -> stories.add(new Masked(copy, one)));
        doings.keep(person.id(), "stories.masked", piece.board());
        return copy.id();
    }

    /**
     * A second person has looked: nobody in this copy can be recognised who should not be.
     *
     * @throws Refusal UNKNOWN for a piece that the caller does not look after, whatever the copy; for a copy of another
     */
    public void checkCopy(UUID of, UUID id) {
        Piece piece = tended(of);
        Copy copy = stories.copy(id);
        if (!copy.piece().equals(of)) {
            throw Refusal.unknown("stories.file");
        }
        copy.check(person.id(), doings.now());
        doings.keep(person.id(), "stories.copyChecked", piece.board());
    }

    /** A second person has looked: everybody who can be recognised is named. */
    public void checkPeople(UUID id) {
        Piece piece = stories.lock(id);
        tending.mustLookAfter(piece);
        piece.checkPeople(person.id(), doings.now());
        doings.keep(person.id(), "stories.peopleChecked", piece.board());
    }

    /** What is written with a file, such as what is said in a recording. */
    public void describe(UUID id, PieceWords words) {
        Piece piece = tended(id);
        if (piece.author() != null) {
            throw Refusal.unknown("stories.piece");
        }
        piece.say(words);
        doings.keep(person.id(), "stories.changed", piece.board());
    }

    private Piece tended(UUID id) {
        Piece piece = stories.lock(id);
        tending.mustTend(piece);
        return piece;
    }
}
