package org.alongside.meetings.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardLine;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.NewMeeting;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.alongside.platform.text.WrittenDay;
import org.alongside.platform.text.WrittenTime;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** Planning a meeting, from a card when there is one. */
@Named
@RequestScoped
public class PlanView {

    private static final int ITEMS = 3;
    private static final int BOARDS = 100;
    private static final int BREAK = 15;

    @Inject
    PlanningService planning;

    @Inject
    BoardService shared;

    @Inject
    ReadingService cards;

    @Inject
    Asked asked;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    private @Nullable CardSnapshot from;
    private @Nullable String title;
    private @Nullable String board;
    private @Nullable String day;
    private @Nullable String start = "10:30 am";
    private @Nullable String ends = "12 noon";
    private @Nullable String place;
    private @Nullable String joinLink;
    private @Nullable String joinPhone;
    private @Nullable String quietRoom;
    private @Nullable String breakAfter = "0";
    private List<PlannedItem> items = List.of();
    private List<BoardLine> boards = List.of();

    @PostConstruct
    void load() {
        boards = shared.mine(0, BOARDS);
        items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(new PlannedItem());
        }
        asked.maybeId("card").ifPresent(this::begin);
    }

    private void begin(UUID card) {
        CardSnapshot found = cards.snapshot(card);
        from = found;
        board = found.board().toString();
        items.get(0).setTitle(found.title());
        items.get(0).setPlainWords(found.text().meaning());
    }

    public void save() {
        List<NewItem> agenda = new ArrayList<>();
        int pause = breakAfter == null || breakAfter.isEmpty() ? 0 : Integer.parseInt(breakAfter);
        for (int i = 0; i < items.size(); i++) {
            PlannedItem item = items.get(i);
            if (!item.isEmpty()) {
                agenda.add(item.planned(i == 0 && from != null ? from.id() : null));
            }
            if (i + 1 == pause) {
                agenda.add(NewItem.pause(texts.of(wording.locale(), "meetings.breakTitle"), BREAK));
            }
        }
        UUID meeting = planning.plan(new NewMeeting(
                Form.text(title),
                at("start", start),
                at("ends", ends),
                DatesView.ZONE,
                Form.text(place),
                Form.text(joinLink),
                Form.text(joinPhone),
                Form.text(quietRoom),
                board == null || board.isEmpty() ? null : UUID.fromString(board),
                List.of(),
                null,
                agenda));
        SaidView.andGo("/meetings/facilitate?id=" + meeting, "meetings.plannedSaid");
    }

    private Instant at(String field, @Nullable String time) {
        return parsedDay()
                .atTime(parsedTime(field, time))
                .atZone(DatesView.ZONE)
                .toInstant();
    }

    private LocalDate parsedDay() {
        return WrittenDay.read(Form.text(day)).orElseThrow(() -> Refusal.invalid("day", "meetings.dayWrong"));
    }

    private static LocalTime parsedTime(String field, @Nullable String time) {
        return WrittenTime.read(Form.text(time)).orElseThrow(() -> Refusal.invalid(field, "meetings.timeWrong"));
    }

    public String getCard() {
        return from == null ? "" : from.id().toString();
    }

    public String getCardTitle() {
        return from == null ? "" : from.title();
    }

    public List<BoardLine> getBoards() {
        return boards;
    }

    public List<PlannedItem> getItems() {
        return items;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBoard() {
        return board;
    }

    public void setBoard(@Nullable String board) {
        this.board = board;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }

    public @Nullable String getEnds() {
        return ends;
    }

    public void setEnds(@Nullable String ends) {
        this.ends = ends;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getJoinLink() {
        return joinLink;
    }

    public void setJoinLink(@Nullable String joinLink) {
        this.joinLink = joinLink;
    }

    public @Nullable String getJoinPhone() {
        return joinPhone;
    }

    public void setJoinPhone(@Nullable String joinPhone) {
        this.joinPhone = joinPhone;
    }

    public @Nullable String getQuietRoom() {
        return quietRoom;
    }

    public void setQuietRoom(@Nullable String quietRoom) {
        this.quietRoom = quietRoom;
    }

    public @Nullable String getBreakAfter() {
        return breakAfter;
    }

    public void setBreakAfter(@Nullable String breakAfter) {
        this.breakAfter = breakAfter;
    }
}
