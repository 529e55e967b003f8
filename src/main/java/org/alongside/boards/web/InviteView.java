package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.NewcomerWords;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Invites a member to a board; their slip is made and printed next. */
@Named
@RequestScoped
public class InviteView {

    @Inject
    BoardService boards;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private @Nullable BoardSnapshot board;
    private @Nullable String name;
    private @Nullable String describedAs;
    private boolean easyRead;
    private @Nullable LocalDate until;

    @PostConstruct
    void load() {
        UUID id = asked.id("board");
        boards.mustLookAfterAsStaff(id);
        board = boards.board(id);
        until = LocalDate.now(clock).plusYears(1);
    }

    public void invite() {
        UUID person = boards.invite(
                getBoard().id(), new NewcomerWords(Input.text(name), Input.text(describedAs), easyRead, until));
        SaidView.andGo("/identity/slip?person=" + person, "boards.invitedSaid");
    }

    public BoardSnapshot getBoard() {
        if (board == null) {
            throw Refusal.unknown("boards.board");
        }
        return board;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDescribedAs() {
        return describedAs;
    }

    public void setDescribedAs(@Nullable String describedAs) {
        this.describedAs = describedAs;
    }

    public boolean isEasyRead() {
        return easyRead;
    }

    public void setEasyRead(boolean easyRead) {
        this.easyRead = easyRead;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
