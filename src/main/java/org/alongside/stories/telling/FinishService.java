package org.alongside.stories.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.stories.Added;
import org.alongside.stories.Doings;
import org.alongside.stories.Finished;
import org.alongside.stories.kinds.Kind;
import org.alongside.stories.pieces.Askings;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Places;
import org.alongside.stories.pieces.Release;
import org.alongside.stories.pieces.Stories;

/** Letting something out to everyone: a question of its own to everybody in it, and then a steward's step. */
@ApplicationScoped
@Transactional
@Contribution
public class FinishService {
    @Inject
    Stories stories;

    @Inject
    Doings doings;

    @Inject
    Askings askings;

    @Inject
    Places places;

    @Inject
    Tending tending;

    @Inject
    CurrentPerson person;

    /**
     * Asks a story's teller about its finished version; the teller may begin it, and staff who look after the board.
     * Every other version ends what was said to the one before.
     */
    public Added finish(UUID id, Finished wanted) {
        Piece piece = stories.lock(id);
        UUID me = person.id();
        if (!tending.isTeller(piece)) {
            tending.mustLookAfterAsStaff(piece);
            places.mustBeTold(piece);
        }
        String terms = askings.terms(wanted, piece.mustHaveAuthor());
        Release release = stories.release(id).orElse(null);
        if (release == null) {
            release = new Release(piece, wanted, terms, me, doings.now());
            stories.add(release);
        } else {
            release.ask(wanted, terms, me, doings.now());
        }
        doings.keep(me, "stories.finished", piece.board());
        return new Added(id, askings.finished(release));
    }

    /** Staff who look after the board ask everybody in a picture or recording whether everyone may see it. */
    public void askEveryone(UUID id) {
        Piece piece = stories.lock(id);
        tending.mustLookAfterAsStaff(piece);
        Kind kind = fit(piece);
        askings.everyone(piece, kind, stories.people(List.of(id)));
        doings.keep(person.id(), "stories.askedEveryone", piece.board());
    }

    /** Puts it on the public page, where it shows as long as everybody in it says so; or takes it from there. */
    public void publish(UUID id, boolean everyone) {
        Piece piece = stories.lock(id);
        tending.mustLookAfter(piece);
        Kind kind = askings.kind(piece);
        if (kind.ofWords()) {
            Release release = stories.release(id).orElseThrow(() -> Refusal.rule("stories.finishFirst"));
            release.publish(everyone);
        } else {
            if (everyone) {
                mustBeChecked(fit(piece), piece);
            }
            piece.publish(everyone);
        }
        if (everyone) {
            places.useForEveryone(piece);
        } else {
            places.goneFromEveryone(piece);
        }
        doings.keep(person.id(), everyone ? "stories.published" : "stories.unpublished", piece.board());
    }

    private Kind fit(Piece piece) {
        Kind kind = askings.kind(piece);
        if (kind.ofWords()) {
            throw Refusal.unknown("stories.piece");
        }
        kind.mustBeFitForEveryone(piece.said());
        return kind;
    }

    private static void mustBeChecked(Kind kind, Piece piece) {
        if (!kind.ofWords() && !piece.peopleChecked()) {
            throw Refusal.rule("stories.checkFirst");
        }
    }
}
