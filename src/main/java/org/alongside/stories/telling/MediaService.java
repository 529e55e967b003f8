package org.alongside.stories.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.stories.Added;
import org.alongside.stories.Doings;
import org.alongside.stories.Others;
import org.alongside.stories.PieceSnapshot.Named;
import org.alongside.stories.PieceWords;
import org.alongside.stories.pieces.Askings;
import org.alongside.stories.pieces.Copy;
import org.alongside.stories.pieces.InIt;
import org.alongside.stories.pieces.Media;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Stories;

/** Bringing a picture or recording to a board, with everybody who can be recognised in it. */
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
}
