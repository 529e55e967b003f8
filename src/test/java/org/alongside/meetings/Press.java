package org.alongside.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Answer;
import org.alongside.testing.Visit;

/** One person's hand on the API: reads, and writes with the guard's word. */
final class Press {
    private final AlongsideServer server;
    private final Visit visit;

    Press(AlongsideServer server, Visit visit) {
        this.server = server;
        this.visit = visit;
    }

    JsonNode read(String path) {
        Answer answer = visit.get("/alongside/api/" + path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
        }
        return answer.json();
    }

    int status(String path) {
        return visit.get("/alongside/api/" + path).status();
    }

    String text(String path) {
        return visit.get("/alongside/api/" + path).text();
    }

    /** A write that must succeed. */
    String write(String path, Map<String, ?> body) {
        APIResponse answer = send(path, body);
        if (answer.status() >= 300) {
            throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
        }
        return answer.text();
    }

    APIResponse send(String path, Map<String, ?> body) {
        return visit.api()
                .post(
                        server.alongside("/api/" + path),
                        RequestOptions.create()
                                .setHeader("X-Guard", visit.guard())
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Origin", server.url())
                                .setData(new HashMap<>(body)));
    }

    /** A command upon what is there now. */
    String command(String meeting, String path, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("command", UUID.randomUUID().toString());
        body.putIfAbsent(
                "seen",
                read("meetings/" + meeting).path("meeting").path("revision").asLong());
        return write("meetings/" + meeting + "/" + path, body);
    }
}
