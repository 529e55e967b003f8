package org.alongside.supporters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.testing.Web;

/** A meeting of Amina's with one item, moved by the API. */
final class Gathering {
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Pattern ITEM = Pattern.compile("\"agenda\":\\[\\{[^}]*?\"id\":\"([^\"]+)\"");

    private final Web amina;
    final String id;

    Gathering(Web amina, String title, UUID... people) {
        this.amina = amina;
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        StringBuilder invited = new StringBuilder();
        for (UUID one : people) {
            invited.append(invited.isEmpty() ? "" : ",").append('"').append(one).append('"');
        }
        id = Arriving.made(amina.json(
                "POST",
                "/api/meetings",
                "{\"title\":\"" + title + "\",\"startsAt\":\"" + start + "\",\"endsAt\":\""
                        + start.plus(1, ChronoUnit.HOURS) + "\",\"people\":[" + invited
                        + "],\"items\":[{\"title\":\"The bus home\",\"purpose\":\"DECIDE\",\"minutes\":20}]}",
                amina.guard()));
        done(amina.json("POST", "/api/meetings/" + id + "/publish", "{}", amina.guard()));
    }

    /** Running, with everybody writing quietly on its one item. */
    String quiet() {
        command("doors", "");
        command("start", "");
        command("items/" + item() + "/open", ",\"step\":\"TALK\"");
        command("items/step", ",\"step\":\"QUIET_WRITE\",\"because\":\"We write\"");
        return item();
    }

    String item() {
        return find(ITEM, amina.get("/api/meetings/" + id).body());
    }

    void command(String path, String more) {
        String seen = find(REVISION, amina.get("/api/meetings/" + id).body());
        done(amina.json(
                "POST",
                "/api/meetings/" + id + "/" + path,
                "{\"command\":\"" + UUID.randomUUID() + "\",\"seen\":" + seen + more + "}",
                amina.guard()));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
