package org.alongside.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.APIResponse;

/** What the server answered to a request without a page. */
public record Answer(int status, String type, String text) {
    Answer(APIResponse response) {
        this(response.status(), response.headers().getOrDefault("content-type", ""), response.text());
    }

    /** The answer as JSON. */
    public JsonNode json() {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + status + " " + text, e);
        }
    }
}
