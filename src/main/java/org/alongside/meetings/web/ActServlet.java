package org.alongside.meetings.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.alongside.meetings.Command;
import org.alongside.meetings.SignalKind;
import org.alongside.meetings.floor.Kind;
import org.alongside.meetings.floor.Mode;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.meetings.room.FloorService;
import org.alongside.meetings.room.ItemService;
import org.alongside.meetings.room.MeetingService;
import org.alongside.meetings.room.SignalService;
import org.alongside.meetings.room.WritingService;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.jspecify.annotations.Nullable;

/**
 * The small forms of a meeting, one button each. Each names by id what it is about, so a list that has moved on since
 * the page was made cannot turn a press into another one.
 */
@WebServlet("/meetings/act")
public class ActServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PAGES = Set.of("meeting", "facilitate", "write");
    private static final int MORE_MINUTES = 5;

    @Inject
    transient MeetingService meetings;

    @Inject
    transient PlanningService planning;

    @Inject
    transient FloorService floor;

    @Inject
    transient SignalService signals;

    @Inject
    transient ItemService items;

    @Inject
    transient WritingService writing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = PAGES.contains(text(request, "back")) ? text(request, "back") : "meeting";
        try {
            UUID meeting = id(request, "meeting");
            Command command = new Command(id(request, "command"), number(request, "seen"));
            act(request, meeting, command, text(request, "act"));
            String next = page.equals("write") ? "meeting" : page;
            response.sendRedirect(request.getContextPath() + "/meetings/" + next + "?id=" + meeting);
        } catch (Refusal refusal) {
            refused(request, response, page, refusal);
        }
    }

    /** Rules and older pictures are said on the page, which shows how things are now; all else is its status. */
    private static void refused(HttpServletRequest request, HttpServletResponse response, String page, Refusal refusal)
            throws IOException {
        switch (refusal.reason()) {
            case RULE, STALE, INVALID ->
                response.sendRedirect(request.getContextPath() + "/meetings/" + page + "?id=" + id(request, "meeting")
                        + "&refused=" + refusal.key().replace("meetings.", ""));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case BUSY -> response.sendError(429);
        }
    }

    private void act(HttpServletRequest request, UUID meeting, Command command, String act) {
        switch (act) {
            case "publish" -> planning.publish(meeting);
            case "cancel" -> planning.cancel(meeting);
            case "doors" -> meetings.openDoors(meeting, command);
            case "arrive" -> meetings.arrive(meeting, command);
            case "start" -> meetings.start(meeting, command);
            case "add" -> meetings.addSomeone(meeting, command, text(request, "name"), null);
            case "break" -> meetings.breakNow(meeting, command);
            case "back" -> meetings.backFromBreak(meeting, command);
            case "close" -> meetings.close(meeting, command);
            case "stop" -> signals.stop(meeting, command);
            case "resume" -> signals.resume(meeting, command);
            case "signal" ->
                signals.signal(meeting, command, choice(SignalKind.class, request, "signal"), text(request, "word"));
            case "answered" -> signals.answered(meeting, command, choice(SignalKind.class, request, "signal"));
            default -> onItem(request, meeting, command, act);
        }
    }

    private void onItem(HttpServletRequest request, UUID meeting, Command command, String act) {
        switch (act) {
            case "open" -> items.open(meeting, command, id(request, "item"), choice(Step.class, request, "step"));
            case "step" -> items.step(meeting, command, choice(Step.class, request, "step"), text(request, "because"));
            case "quiet" -> items.step(meeting, command, Step.QUIET_WRITE, act);
            case "more-time" -> items.moreTime(meeting, command, MORE_MINUTES);
            case "write-ready", "write-draft" ->
                writing.write(
                        meeting,
                        command,
                        id(request, "item"),
                        text(request, "words"),
                        act.equals("write-ready"),
                        readBack(request));
            default -> onFloor(request, meeting, command, act);
        }
    }

    private void onFloor(HttpServletRequest request, UUID meeting, Command command, String act) {
        switch (act) {
            case "raise" -> floor.raise(meeting, command, kind(request), text(request, "words"));
            case "raise-for" -> floor.raiseFor(meeting, command, id(request, "seat"), Kind.POINT);
            case "withdraw" -> floor.withdraw(meeting, command, id(request, "wish"));
            case "pass" -> floor.pass(meeting, command, id(request, "wish"));
            case "come-back" -> floor.comeBack(meeting, command, id(request, "wish"));
            case "compose" -> floor.compose(meeting, command, id(request, "wish"));
            case "ready" -> floor.ready(meeting, command, id(request, "wish"));
            case "pause-for-me" -> floor.pauseForMe(meeting, command);
            case "next" -> floor.next(meeting, command);
            case "done" -> floor.done(meeting, command);
            case "undo" -> floor.undo(meeting, command);
            case "round" -> floor.order(meeting, command, Mode.ROUND);
            case "usual-order" -> floor.order(meeting, command, Mode.PROGRESSIVE);
            default -> throw Refusal.unknown("meetings.actUnknown");
        }
    }

    /** A supporter is asked whether they read it back; nobody else is. */
    private static @Nullable Behalf readBack(HttpServletRequest request) {
        return text(request, "readBack").isEmpty()
                ? null
                : Behalf.readBack(choice(ReadBack.class, request, "readBack"));
    }

    private static Kind kind(HttpServletRequest request) {
        return text(request, "kind").isEmpty() ? Kind.POINT : choice(Kind.class, request, "kind");
    }

    private static <E extends Enum<E>> E choice(Class<E> of, HttpServletRequest request, String name) {
        try {
            return Enum.valueOf(of, text(request, name));
        } catch (IllegalArgumentException e) {
            throw Refusal.unknown("meetings.actUnknown");
        }
    }

    private static UUID id(HttpServletRequest request, String name) {
        try {
            return UUID.fromString(text(request, name));
        } catch (IllegalArgumentException e) {
            throw Refusal.unknown("meetings.unknown");
        }
    }

    private static long number(HttpServletRequest request, String name) {
        String text = text(request, name);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String text(HttpServletRequest request, String name) {
        @Nullable String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }
}
