package org.alongside.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.boards.BoardService;
import org.alongside.boards.MemberSnapshot;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.stories.PieceSnapshot.Named;

/** Pictures and recordings of a board: bringing one in, and a copy in which somebody cannot be recognised any more. */
@ApplicationScoped
@Transactional
@Contribution
public class MediaService {
    @Inject
    Stories stories;

    @Inject
    Media media;

    @Inject
    Askings askings;

    @Inject
    BoardService boards;

    @Inject
    CurrentPerson person;

    @Inject
    Doings doings;

    /** Keeps a file, and asks everybody who can be recognised in it; until they have said yes nobody else sees it. */
    public Added add(UUID board, PieceWords words, Taken taken, InputStream file) {
        UUID me = person.id(May.TYPE);
        boards.board(board);
        List<UUID> people = recognised(board, taken.people());
        if (taken.others() == Others.RECOGNISABLE) {
            throw Refusal.invalid("others", "stories.othersNotNamed");
        }
        Media.Found found = media.keep(file);
        found.kind().mustBeComplete(words);
        Piece piece = Piece.file(board, found.kind(), words, me, taken.others(), doings.now());
        stories.add(piece);
        stories.add(new Copy(piece, found.media(), true, me, doings.now()));
        List<InIt> inIt = people.stream().map(one -> new InIt(piece, one)).toList();
        inIt.forEach(stories::add);
        doings.keep(me, "stories.added", board);
        return new Added(piece.id(), askings.inside(piece, found.kind(), inIt));
    }

    /** Those on the board who can be asked, for a form. */
    public List<Named> mayBeNamed(UUID board) {
        List<UUID> here = boards.members(board).stream()
                .filter(one -> one.side() != Side.STAFF)
                .map(MemberSnapshot::person)
                .toList();
        return askings.names(here);
    }

    /** How many megabytes a picture and a recording may have. */
    public List<Integer> largest() {
        return media.largest();
    }

    /** Those on the board; colleagues are not asked, because a no to the employer is seldom free. */
    private List<UUID> recognised(UUID board, Set<UUID> named) {
        List<MemberSnapshot> here = boards.members(board);
        Set<UUID> staff = here.stream()
                .filter(one -> one.side() == Side.STAFF)
                .map(MemberSnapshot::person)
                .collect(Collectors.toSet());
        Set<UUID> all = here.stream().map(MemberSnapshot::person).collect(Collectors.toSet());
        if (!all.containsAll(named)) {
            throw Refusal.invalid("people", "stories.notOnBoard");
        }
        if (named.stream().anyMatch(staff::contains)) {
            throw Refusal.invalid("people", "stories.staffNotAsked");
        }
        return List.copyOf(named);
    }

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

    /** A second person has looked: nobody in this copy can be recognised who should not be. */
    public void checkCopy(UUID id) {
        Copy copy = stories.copy(id);
        Piece piece = tended(copy.piece());
        copy.check(person.id(), doings.now());
        doings.keep(person.id(), "stories.copyChecked", piece.board());
    }

    /** A second person has looked: everybody who can be recognised is named. */
    public void checkPeople(UUID id) {
        Piece piece = stories.lock(id);
        mustShare(piece);
        boards.mustLookAfter(piece.board());
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

    /** Whoever brought it, and those who look after the board; for everybody else there is no such thing. */
    private Piece tended(UUID id) {
        Piece piece = stories.lock(id);
        UUID me = person.id();
        boolean mine = piece.belongsTo(me) && boards.takesPart(piece.board(), me);
        if (!mine && !boards.looksAfter(piece.board(), me)) {
            throw Refusal.unknown("stories.piece");
        }
        return piece;
    }

    /** On a board that is not shared with whoever asks there is no such thing. */
    private void mustShare(Piece piece) {
        if (!boards.takesPart(piece.board(), person.id())) {
            throw Refusal.unknown("stories.piece");
        }
    }
}
