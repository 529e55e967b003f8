package org.alongside.meetings.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.testing.Web;

/** A meeting that runs, and what people at it press. */
final class Table {
    private static final ObjectMapper JSON = new ObjectMapper();

    final String meeting;
    private final String title =
            "Listening to tapes " + UUID.randomUUID().toString().substring(0, 8);
    private final Web facilitator;

    /** Planned by whoever facilitates, with these people; it runs, and the facilitator is here. */
    Table(Web facilitator, UUID... people) {
        this.facilitator = facilitator;
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        String with = Arrays.stream(people).map(it -> "\"" + it + "\"").collect(Collectors.joining(","));
        meeting = read(must(facilitator.json(
                        "POST",
                        "/api/meetings",
                        "{\"title\":\"" + title + "\",\"startsAt\":\"" + start + "\",\"endsAt\":\""
                                + start.plus(1, ChronoUnit.HOURS) + "\",\"people\":[" + with
                                + "],\"items\":[{\"title\":\"What we heard\",\"purpose\":\"DECIDE\",\"minutes\":20}]}",
                        facilitator.guard())))
                .path("id")
                .asText();
        must(facilitator.json("POST", "/api/meetings/" + meeting + "/publish", "{}", facilitator.guard()));
        press(facilitator, "doors");
        press(facilitator, "arrive");
        press(facilitator, "start");
    }

    void press(Web who, String what) {
        long seen = read(must(who.get("/api/meetings/" + meeting)))
                .path("meeting")
                .path("revision")
                .asLong();
        must(who.json(
                "POST",
                "/api/meetings/" + meeting + "/" + what,
                "{\"command\":\"" + UUID.randomUUID() + "\",\"seen\":" + seen + "}",
                who.guard()));
    }

    HttpResponse<String> recording(Web who, String verb, String more) {
        return who.json(verb, "/api/meetings/" + meeting + "/recording" + more, "", who.guard());
    }

    JsonNode recording(Web who) {
        return read(must(who.get("/api/meetings/" + meeting + "/recording")));
    }

    String begin() {
        return read(must(recording(facilitator, "POST", ""))).path("part").asText();
    }

    int sound(String part, int no) {
        return facilitator
                .send(
                        "POST",
                        "/meetings/recording-sound?part=" + part + "&no=" + no,
                        "OggS something said " + no,
                        "X-Guard",
                        facilitator.guard())
                .statusCode();
    }

    /** Says yes to the question about this meeting. */
    void yes(Web who) {
        String ask = mine(who).path("ask").asText();
        String rendition = read(must(who.get("/api/consent/asks/" + ask)))
                .path("rendition")
                .asText();
        must(who.json(
                "POST",
                "/api/consent/asks/" + ask + "/answer",
                "{\"answer\":\"YES\",\"rendition\":\"" + rendition + "\",\"command\":\"" + UUID.randomUUID() + "\"}",
                who.guard()));
    }

    void withdraw(Web who) {
        must(who.json(
                "POST", "/api/consent/choices/" + mine(who).path("record").asText() + "/withdrawal", "", who.guard()));
    }

    private JsonNode mine(Web who) {
        for (JsonNode choice : read(must(who.get("/api/consent/choices"))).path("items")) {
            if (choice.path("place").asText().equals(title)
                    && choice.path("title").asText().contains("voice")) {
                return choice;
            }
        }
        throw new AssertionError("not asked");
    }

    static HttpResponse<String> must(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
