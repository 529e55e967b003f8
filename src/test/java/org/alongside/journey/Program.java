package org.alongside.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.testing.Web;

/** One person's program: every answer of the API is checked for its status before it is read. */
final class Program {
    private static final JsonMapper JSON = new JsonMapper();

    private final Web web;
    private final String guard;

    Program(Web web) {
        this.web = web;
        this.guard = web.guard();
    }

    JsonNode read(String path) {
        return json(path, web.get("/api/" + path), 200);
    }

    String text(String path) {
        return web.get("/api/" + path).body();
    }

    int status(String path) {
        return web.get("/api/" + path).statusCode();
    }

    /** Something new; answers its id. */
    String make(String path, Map<String, ?> body) {
        return write("POST", path, body, 201).path("id").asText();
    }

    /** A write that succeeds; null where there is nothing to say. */
    JsonNode done(String verb, String path, Map<String, ?> body) {
        HttpResponse<String> answer = web.json(verb, "/api/" + path, written(body), guard);
        return json(path, answer, answer.statusCode() == 204 ? 204 : 200);
    }

    JsonNode write(String verb, String path, Map<String, ?> body, int expected) {
        return json(path, web.json(verb, "/api/" + path, written(body), guard), expected);
    }

    /** A file that is taken. */
    JsonNode bring(String path, byte[] file) {
        return json(path, web.file("/api/" + path, file, guard), 201);
    }

    /** Waits until what is read there is so. */
    JsonNode until(String path, Predicate<JsonNode> wanted) {
        return json(path, web.until("/api/" + path, answer -> wanted.test(json(path, answer, 200))), 200);
    }

    /** A command in a meeting, upon what is there now. */
    void command(String meeting, String act, Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("command", UUID.randomUUID().toString());
        body.put(
                "seen",
                read("meetings/" + meeting).path("meeting").path("revision").asLong());
        done("POST", "meetings/" + meeting + "/" + act, body);
    }

    private static JsonNode json(String path, HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path + ": no JSON: " + answer.body(), e);
        }
    }

    private static String written(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
