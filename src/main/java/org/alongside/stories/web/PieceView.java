package org.alongside.stories.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.uses.WentTo;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.stories.FinishedSnapshot;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.ShelfService;
import org.alongside.stories.telling.TendService;
import org.alongside.stories.telling.TidyService;
import org.jspecify.annotations.Nullable;

/** One story, picture or recording, and for those who look after it: who is asked, and where it went. */
@Named
@RequestScoped
public class PieceView {
    @Inject
    ShelfService shelves;

    @Inject
    TendService tend;

    @Inject
    FinishService finishing;

    @Inject
    TidyService tidying;

    @Inject
    Asked asked;

    private @Nullable PieceSnapshot piece;
    private @Nullable FinishedSnapshot finished;
    private boolean steward;

    @PostConstruct
    void load() {
        UUID id = asked.id("id");
        PieceSnapshot found = shelves.piece(id);
        piece = found;
        steward = shelves.steward(found.board());
        finished = found.story() ? shelves.finished(id).orElse(null) : null;
    }

    public void checkPeople() {
        tend.checkPeople(getPiece().id());
        back("stories.peopleCheckedSaid");
    }

    public void checkCopy(UUID copy) {
        tend.checkCopy(getPiece().id(), copy);
        back("stories.copyCheckedSaid");
    }

    public void askEveryone() {
        finishing.askEveryone(getPiece().id());
        back("stories.askedEveryoneSaid");
    }

    public void publish() {
        finishing.publish(getPiece().id(), true);
        back("stories.publishedSaid");
    }

    public void unpublish() {
        finishing.publish(getPiece().id(), false);
        back("stories.unpublishedSaid");
    }

    public void remove() {
        UUID board = tidying.remove(getPiece().id());
        SaidView.andGo("/stories/list?board=" + board, "stories.removedSaid");
    }

    private void back(String said) {
        SaidView.andGo("/stories/piece?id=" + getPiece().id(), said);
    }

    public PieceSnapshot getPiece() {
        if (piece == null) {
            throw Refusal.unknown("stories.piece");
        }
        return piece;
    }

    public @Nullable FinishedSnapshot getFinished() {
        return finished;
    }

    public boolean isSteward() {
        return steward;
    }

    /** A file once a second person has looked; a story once its version for everyone is written. */
    public boolean isPublishable() {
        FinishedSnapshot version = finished;
        return !isPublished()
                && (getPiece().story() ? version != null : getPiece().peopleChecked());
    }

    public boolean isPublished() {
        FinishedSnapshot version = finished;
        return getPiece().story()
                ? version != null && version.published()
                : getPiece().published();
    }

    /** Somebody who did not bring it looks whether everyone is named. */
    public boolean isMayCheckPeople() {
        return steward
                && !getPiece().mine()
                && !getPiece().story()
                && !getPiece().peopleChecked();
    }

    public List<WentTo> getPlaces() {
        return shelves.places(getPiece().id());
    }
}
