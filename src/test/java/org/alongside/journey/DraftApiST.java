package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** New words written, checked and published by programs, under the rules that the pages have. */
@OnServer
class DraftApiST {
    private static final String PURPOSE = "VIDEO_PUBLIC";
    private static final List<String> FORMS = List.of("STANDARD", "EASY_READ");

    @Test
    @Tag("consent-8")
    @Tag("consent-10")
    void aProgramWritesAnotherChecksAndOnlyThenTheWordsAreInForce(AlongsideServer server) {
        Program ruth = new Program(Caller.staff(server, "ruth"));
        Program dev = new Program(Caller.staff(server, "dev"));
        Map<String, String> beginning = Map.of("purpose", PURPOSE, "change", "MINOR");
        dev.write("POST", "consent/drafts", beginning, 403);
        ruth.write("POST", "consent/drafts", Map.of("purpose", PURPOSE), 400);
        String draft = "consent/drafts/"
                + ruth.write("POST", "consent/drafts", beginning, 201)
                        .path("draft")
                        .asText();
        assertThat(dev.status(draft)).isEqualTo(404);

        String question = "May everyone see or hear you? " + UUID.randomUUID();
        for (String form : FORMS) {
            String path = draft + "/forms/" + form;
            String before = ruth.text(path);
            assertThat(before).contains("question: ").doesNotContain(question);
            ruth.write("PUT", path, words(ruth, draft, "no name before these words"), 400);
            Map<String, ?> stale = words(ruth, draft, changed(before, question));
            ruth.write("PUT", path, stale, 200);
            ruth.write("PUT", path, stale, 409);
        }
        ruth.write("POST", draft + "/publication", seen(ruth, draft), 409);

        ruth.done(
                "POST",
                draft + "/checkers",
                Map.of("person", dev.read("me").findPath("id").asText()));
        assertThat(dev.read("consent/drafts").toString()).contains(question);
        for (String form : FORMS) {
            Map<String, String> words = Map.of("sha256", sha256(dev.read(draft), form));
            ruth.write("POST", draft + "/forms/" + form + "/check", words, 409);
            dev.done("POST", draft + "/forms/" + form + "/check", words);
        }
        int no = ruth.read(draft).path("no").asInt();
        ruth.done("POST", draft + "/publication", seen(ruth, draft));
        assertThat(dev.text("consent/notices/" + PURPOSE + "/" + no + "/STANDARD"))
                .contains(question);
        assertThat(dev.status(draft)).isEqualTo(404);
        String frozen = ruth.text(draft + "/forms/STANDARD");
        ruth.write("PUT", draft + "/forms/STANDARD", words(ruth, draft, frozen), 409);
    }

    @Test
    void formsArePutInAndLeftOutAndADraftIsThrownAwayByWhoeverSawItAsItIs(AlongsideServer server) throws IOException {
        Web web = Caller.staff(server, "ruth");
        Program ruth = new Program(web);
        Map<String, String> beginning = Map.of("purpose", "STORY_TELL", "change", "MINOR");
        String draft = "consent/drafts/"
                + ruth.write("POST", "consent/drafts", beginning, 201)
                        .path("draft")
                        .asText();
        String large = draft + "/forms/LARGE_PRINT";
        ruth.write("PUT", large + "/recording?seen=0", Map.of(), 415);
        String recording = "/api/" + large + "/recording?" + seenIn(ruth, draft);
        String[] bytes = {"Content-Type", "application/octet-stream", "X-Guard", web.guard()};
        assertThat(web.send("PUT", recording, "", bytes).statusCode()).isEqualTo(200);
        assertThat(ruth.text(large)).isEqualTo(ruth.text(draft + "/forms/STANDARD"));
        ruth.done("DELETE", large + "?" + seenIn(ruth, draft), Map.of());
        assertThat(ruth.status(large)).isEqualTo(404);
        String sound = recording.replaceFirst("LARGE_PRINT(.*)seen=.*", "AUDIO$1") + seenIn(ruth, draft);
        assertThat(web.send("PUT", sound, "", bytes).statusCode())
                .as("a recording without sound")
                .isEqualTo(400);
        assertThat(ruth.bring(draft + "/pictures", png()).path("name").asText()).hasSize(64);

        ruth.write("DELETE", draft, Map.of(), 400);
        ruth.write("DELETE", draft + "?seen=99", Map.of(), 409);
        ruth.done("DELETE", draft + "?" + seenIn(ruth, draft), Map.of());
        assertThat(ruth.status(draft)).isEqualTo(404);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String seenIn(Program reader, String draft) {
        return "seen=" + reader.read(draft).path("edits").asLong();
    }

    private static Map<String, ?> seen(Program reader, String draft) {
        return Map.of("seen", reader.read(draft).path("edits").asLong());
    }

    private static Map<String, ?> words(Program reader, String draft, String words) {
        return Map.of("seen", reader.read(draft).path("edits").asLong(), "words", words);
    }

    /** The first words of a purpose say how to stop as a point; those that are written anew say it by name. */
    private static String changed(String before, String question) {
        String sign = before.replaceFirst("(?s).*?line: ([^ ]+) .*", "$1");
        return before.replaceFirst("question: .*", "question: " + question)
                + "withdraw-how: " + sign + " | How to stop. | Press ‘Stop this’ in My choices.\n"
                + "withdraw-effect: " + sign + " | What happens then. | It is gone from our page.\n";
    }

    private static String sha256(JsonNode draft, String form) {
        return StreamSupport.stream(draft.path("forms").spliterator(), false)
                .map(one -> one.path("words"))
                .filter(words -> words.path("variant").asText().equals(form))
                .findFirst()
                .orElseThrow()
                .path("sha256")
                .asText();
    }
}
