package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.Answer;

/** Everything a member of staff can see, asked for by somebody with whom none of it was shared. */
final class Guesses {
    private static final String ID = "[0-9a-f-]{36}";
    private static final List<String> BOARD = List.of("", "/lanes", "/members", "/stories");
    private static final List<String> CARD = List.of("", "/comments", "/history");

    private final Walker knows;
    private final List<String> calls = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    /** @param ownBoard the one board that is shared, and not asked for */
    Guesses(Walker knows, String ownBoard) {
        this.knows = knows;
        for (JsonNode board : knows.read("boards").path("items")) {
            if (!board.path("id").asText().equals(ownBoard)) {
                board(board.path("id").asText());
            }
        }
        for (JsonNode meeting : knows.read("meetings").path("items")) {
            String id = meeting.path("id").asText();
            calls.addAll(List.of("meetings/" + id, "meetings/" + id + "/notes"));
            pages.addAll(List.of("/meetings/meeting?id=" + id, "/meetings/notes?id=" + id, "/meetings/room?id=" + id));
        }
    }

    private void board(String id) {
        BOARD.forEach(more -> calls.add("boards/" + id + more));
        List.of("board?id=", "people?board=", "add?board=", "invite?board=", "lanes?board=")
                .forEach(page -> pages.add("/boards/" + page + id));
        List.of("list?board=", "tell?board=", "bring?board=").forEach(page -> pages.add("/stories/" + page + id));
        for (JsonNode piece : knows.read("boards/" + id + "/stories").path("pieces")) {
            String found = piece.path("id").asText();
            List.of("", "/places", "/finished").forEach(more -> calls.add("stories/" + found + more));
            pages.add("/stories/piece?id=" + found);
        }
        for (JsonNode lane : knows.read("boards/" + id + "?cards=1").path("lanes")) {
            calls.add("lanes/" + lane.path("lane").path("id").asText() + "/cards");
            for (JsonNode card : lane.path("cards")) {
                String found = card.path("id").asText();
                CARD.forEach(more -> calls.add("cards/" + found + more));
                List.of("card?id=", "edit?card=", "move?card=", "owners?card=", "quote?card=")
                        .forEach(page -> pages.add("/boards/" + page + found));
            }
        }
    }

    /** Each answer is the one that a thing gets which does not exist at all. */
    void allUnknownTo(Walker stranger) {
        assertThat(calls).hasSizeGreaterThan(20);
        assertThat(pages).hasSizeGreaterThan(20);
        for (String call : calls) {
            assertThat(said(stranger, call)).as(call).isEqualTo(said(stranger, elsewhere(call)));
            assertThat(stranger.api(call).status()).as(call).isEqualTo(404);
        }
        for (String page : pages) {
            assertThat(shown(stranger, page)).as(page).isEqualTo(shown(stranger, elsewhere(page)));
        }
    }

    private static String elsewhere(String address) {
        return address.replaceAll(ID, UUID.randomUUID().toString());
    }

    private static String said(Walker stranger, String call) {
        Answer answer = stranger.api(call);
        return answer.status() + " " + answer.text().replaceAll(ID, "");
    }

    private static String shown(Walker stranger, String page) {
        Answer answer = stranger.visit().get("/alongside" + page);
        return answer.status() + " "
                + answer.text().replaceAll("(?s).*<main|</main>.*", "").replaceAll(ID, "");
    }
}
