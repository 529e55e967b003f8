package org.alongside.meetings;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.testing.Visit;

/** Sets the table for a test: a board with its card, or a meeting that is running. */
final class Tables {
    static final String QUESTION = "What should a good break look like?";

    /** The names under which the trial knows its staff. */
    static final String AMINA = "Amina Yusuf";

    static final String DEV = "Dev Patel";

    private Tables() {}

    /** A meeting of Amina's own that is running with one item open. */
    static String running(Press byAmina) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        String made = byAmina.write(
                "meetings",
                Map.of(
                        "title", "Transport forum",
                        "startsAt", start.toString(),
                        "endsAt", start.plus(1, ChronoUnit.HOURS).toString(),
                        "items", List.of(Map.of("title", QUESTION, "purpose", "DECIDE", "minutes", 20))));
        String meeting = made.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        byAmina.write("meetings/" + meeting + "/publish", Map.of());
        byAmina.command(meeting, "doors", Map.of());
        byAmina.command(meeting, "start", Map.of());
        String item = byAmina.read("meetings/" + meeting)
                .path("meeting")
                .path("agenda")
                .get(0)
                .path("id")
                .asText();
        byAmina.command(meeting, "items/" + item + "/open", Map.of("step", "TALK"));
        return meeting;
    }

    /** A board of Amina's with Dev on it, and the card the meeting is about. */
    static String card(Visit amina, Press byAmina) {
        String board = id(byAmina.write(
                "boards",
                Map.of(
                        "title", "Short breaks that work for us",
                        "purpose", "A better respite offer",
                        "canChange", "How breaks are booked",
                        "cannotChange", "The money for this year",
                        "whoDecides", "The Cabinet",
                        "decideBy", "2027-06-01",
                        "rung", "CO_DESIGN",
                        "hearBack", "By letter within two weeks",
                        "easyRead", "home: We plan breaks.")));
        amina.open("/boards/people?board=" + board);
        String dev = amina.page()
                .locator("option", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + DEV + "\\s*$")))
                .first()
                .getAttribute("value");
        byAmina.write("boards/" + board + "/members", Map.of("person", dev));
        String lane = id(byAmina.write(
                "boards/" + board + "/lanes", Map.of("title", "Heard", "meaning", "What people told us")));
        return id(byAmina.write(
                "lanes/" + lane + "/cards", Map.of("title", QUESTION, "meaning", "We make one list together.")));
    }

    private static String id(String made) {
        return made.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }
}
