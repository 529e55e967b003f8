package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.NewLane;
import org.alongside.boards.Rung;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;
import org.alongside.boards.store.HonestStart;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Opens a board, once its terms are said. */
@Named
@RequestScoped
public class OpenBoardView {

    @Inject
    BoardService boards;

    @Inject
    LaneService lanes;

    @Inject
    CurrentPerson person;

    @Inject
    Texts texts;

    private @Nullable String title;
    private @Nullable String purpose;
    private @Nullable String canChange;
    private @Nullable String cannotChange;
    private @Nullable String whoDecides;
    private @Nullable LocalDate decideBy;
    private @Nullable Rung rung;
    private @Nullable String hearBack;
    private @Nullable String money;
    private @Nullable String easyRead;
    private boolean usualLanes = true;

    @PostConstruct
    void load() {
        person.mustBeStaff();
    }

    /** Opens the board; with the usual lanes it can be worked on at once. */
    public void open() {
        UUID board = boards.open(new HonestStart(
                Input.text(title),
                Input.text(purpose),
                Input.text(canChange),
                Input.text(cannotChange),
                Input.text(whoDecides),
                decideBy,
                rung,
                Input.text(hearBack),
                Input.text(money),
                Input.text(easyRead)));
        if (usualLanes) {
            for (String name : List.of("Heard", "Working", "Agree", "Doing")) {
                lanes.add(
                        board,
                        new NewLane(text("lane" + name), text("lane" + name + "Means"), null, "Agree".equals(name)));
            }
            SaidView.andGo("/boards/board?id=" + board, "boards.openedSaid");
        } else {
            SaidView.andGo("/boards/lanes?board=" + board, "boards.openedSaid");
        }
    }

    private String text(String key) {
        return texts.of(Texts.STANDARD, "boards." + key);
    }

    public List<Rung> getRungs() {
        return List.of(Rung.values());
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getCanChange() {
        return canChange;
    }

    public void setCanChange(@Nullable String canChange) {
        this.canChange = canChange;
    }

    public @Nullable String getCannotChange() {
        return cannotChange;
    }

    public void setCannotChange(@Nullable String cannotChange) {
        this.cannotChange = cannotChange;
    }

    public @Nullable String getWhoDecides() {
        return whoDecides;
    }

    public void setWhoDecides(@Nullable String whoDecides) {
        this.whoDecides = whoDecides;
    }

    public @Nullable LocalDate getDecideBy() {
        return decideBy;
    }

    public void setDecideBy(@Nullable LocalDate decideBy) {
        this.decideBy = decideBy;
    }

    public @Nullable Rung getRung() {
        return rung;
    }

    public void setRung(@Nullable Rung rung) {
        this.rung = rung;
    }

    public @Nullable String getHearBack() {
        return hearBack;
    }

    public void setHearBack(@Nullable String hearBack) {
        this.hearBack = hearBack;
    }

    public @Nullable String getMoney() {
        return money;
    }

    public void setMoney(@Nullable String money) {
        this.money = money;
    }

    public @Nullable String getEasyRead() {
        return easyRead;
    }

    public void setEasyRead(@Nullable String easyRead) {
        this.easyRead = easyRead;
    }

    public boolean isUsualLanes() {
        return usualLanes;
    }

    public void setUsualLanes(boolean usualLanes) {
        this.usualLanes = usualLanes;
    }
}
