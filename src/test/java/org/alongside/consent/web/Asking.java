package org.alongside.consent.web;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.Visit;

/** Puts questions through the API, as the boards do from their own pages. */
final class Asking {
    private Asking() {}

    /** The id of whoever visits; a board of their own names them. */
    static String idOf(Visit visit) {
        visit.open("/consent/choices");
        String board = id(post(
                visit,
                "/alongside/api/boards",
                Map.of(
                        "title", "Who am I",
                        "purpose", "We find out who opened this.",
                        "canChange", "Everything.",
                        "cannotChange", "Nothing.",
                        "whoDecides", "Whoever opened it.",
                        "decideBy", "2030-01-01",
                        "rung", "CO_PRODUCTION",
                        "hearBack", "Here.",
                        "money", "",
                        "easyRead", "")));
        return visit.get("/alongside/api/boards/" + board + "/members")
                .json()
                .get(0)
                .get("person")
                .asText();
    }

    /** Staff ask somebody about a thing nobody has asked about before. */
    static String ask(Visit staff, String person, String place, String words) {
        staff.open("/consent/choices");
        return id(post(
                staff,
                "/alongside/api/consent/asks",
                Map.of(
                        "person",
                        person,
                        "purpose",
                        "RESEARCH_INVITE",
                        "kind",
                        "card",
                        "thing",
                        UUID.randomUUID().toString(),
                        "place",
                        place,
                        "words",
                        words)));
    }

    static APIResponse post(Visit visit, String path, Object body) {
        String origin = visit.page().url().replaceAll("(https?://[^/]+).*", "$1");
        return visit.api()
                .post(
                        origin + path,
                        RequestOptions.create()
                                .setHeader("X-Guard", visit.guard())
                                .setData(body));
    }

    private static String id(APIResponse response) {
        if (response.status() != 201) {
            throw new AssertionError(response.status() + " " + response.text());
        }
        return response.text().replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
