package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Answer;
import org.alongside.testing.Browsers;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A picture, a voice and hands that sign, brought for a question and shown to whoever is asked it. */
@OnServer
class NoticeMediaST {
    private static final String PURPOSE = "NAME_IN_MINUTES";
    private static final byte[] VOICE = "OggS a voice that reads".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] HANDS =
            "\u0000\u0000\u0000\u0018ftypmp42 hands that sign".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    @Tag("consent-6")
    @Tag("consent-7")
    void toldByItsBytesKeptWithWhatWasTypedAndShownAgain(AlongsideServer server, Browsers browsers)
            throws SQLException, IOException {
        Visit amina = browsers.staff("amina");
        amina.open("/consent/choices");
        Visit ruth = browsers.staff("ruth").expect("status of 4");
        Visit member = Leading.member(server, browsers.visitorWithoutScript());
        String ask = Leading.ask(amina, PURPOSE, Leading.idOf(server, member));

        String draft = Leading.started(ruth, PURPOSE, "MINOR");
        aPicture(ruth, draft);
        soundAndFilm(ruth);
        ruth.page().locator("select[id$=checker]").selectOption(new SelectOption().setLabel("Dev Patel"));
        ruth.button("Ask them to check").click();
        ruth.page().waitForURL("**said=consent.checkerNamedSaid");
        Visit dev = browsers.staff("dev");
        for (String form : List.of("STANDARD", "EASY_READ", "LARGE_PRINT", "AUDIO", "BSL_VIDEO")) {
            dev.open("/consent/draft-check?id=" + draft + "&form=" + form);
            dev.page().locator("form[id=check] input[type=submit]").click();
            dev.page().waitForURL("**said=consent.checkedSaid");
        }
        ruth.open("/consent/draft?id=" + draft);
        Leading.look(ruth, "consent-draft-media");
        ruth.button("Publish this version").click();
        ruth.page().waitForURL("**/consent/notices?**");

        member.open("/consent/ask?id=" + ask);
        Locator picture = member.page().locator(".asked img");
        assertThat(picture.getAttribute("alt")).isEqualTo("A page with names");
        assertThat(file(member, picture).type()).startsWith("image/png");
        other(member, "LARGE_PRINT");
        assertThat(member.page().locator(".large-print").count()).isOne();
        other(member, "BSL_VIDEO");
        Answer film = file(member, member.page().locator("main video"));
        assertThat(film.type()).startsWith("video/mp4");
        assertThat(film.text()).isEqualTo(new String(HANDS, StandardCharsets.UTF_8));
        member.picture("consent-ask-film");
        String sum = member.page().locator("main video").getAttribute("src").replaceAll(".*/", "");
        byte[] changed = HANDS.clone();
        changed[changed.length - 1]++;
        write(server, sum, changed);
        try {
            assertThat(member.open("/consent/ask?id=" + ask + "&as=BSL_VIDEO")).isBetween(400, 499);
            assertThat(member.page().locator("main .four").count())
                    .as("a question that was touched has no answers")
                    .isZero();
        } finally {
            write(server, sum, HANDS);
        }
        member.open("/consent/ask?id=" + ask);
        other(member, "AUDIO");
        assertThat(file(member, member.page().locator("main audio")).type()).startsWith("audio/ogg");
        member.page().locator(".four button").first().click();
        member.page().waitForURL("**/consent/receipt?**");
        member.link("Read the words exactly as they were").click();
        member.settled();
        assertThat(member.page().locator("main audio").count())
                .as("the form that was heard is the one that was answered")
                .isOne();
    }

    private static void aPicture(Visit ruth, String draft) throws IOException {
        ruth.open("/consent/draft-words?id=" + draft + "&form=STANDARD");
        Locator upload = ruth.page().locator("input[id$=upload]");
        upload.setInputFiles(new FilePayload("page.png", "image/png", VOICE));
        Leading.fill(ruth.page(), "May your name stand in the notes, as drawn here?");
        assertThat(ruth.page().locator(".problems").innerText()).contains("We cannot open this picture");
        assertThat(upload.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(Leading.field(ruth.page(), "question").inputValue()).contains("as drawn here");
        Leading.look(ruth, "consent-upload-wrong");

        upload.setInputFiles(new FilePayload("page.gif", "image/gif", drawn()));
        Leading.field(ruth.page(), "shows").fill("A page with names");
        String yes = Leading.field(ruth.page(), "yes").inputValue();
        Leading.field(ruth.page(), "yes").fill("");
        ruth.page().locator("input[id$=save]").click();
        ruth.settled();
        assertThat(ruth.page().locator(".problems").count()).isOne();
        assertThat(ruth.page().locator("select[id$=':picture']").inputValue())
                .as("the picture need not be brought again")
                .matches("[0-9a-f]{64}");
        Leading.field(ruth.page(), "yes").fill(yes);
        ruth.page().locator("input[id$=save]").click();
        ruth.page().waitForURL("**said=consent.wordsSavedSaid");
    }

    private static void soundAndFilm(Visit ruth) throws IOException {
        bring(ruth, "sound", drawn(), "audio/mpeg");
        assertThat(ruth.page().locator(".problems").innerText()).contains("We cannot take this kind of file");
        assertThat(ruth.page().locator("input[id$=sound]").getAttribute("aria-invalid"))
                .isEqualTo("true");
        Leading.look(ruth, "consent-sound-wrong");
        bring(ruth, "sound", Arrays.copyOf(VOICE, 21 << 20), "audio/ogg");
        ruth.page().locator(".problems").getByText("The most is 20 megabytes").waitFor();
        bring(ruth, "sound", VOICE, "audio/ogg");
        ruth.page().waitForURL("**said=consent.formAddedSaid");
        bring(ruth, "film", VOICE, "video/mp4");
        assertThat(ruth.page().locator(".problems").innerText()).contains("We cannot take this kind of file");
        bring(ruth, "film", HANDS, "video/mp4");
        ruth.page().waitForURL("**said=consent.formAddedSaid");
        ruth.page().locator("input[id$=large]").click();
        ruth.page().locator("audio").waitFor();
        ruth.page()
                .locator("input[id$=large]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void bring(Visit ruth, String field, byte[] file, String type) {
        ruth.page().locator("input[id$=':" + field + "']").setInputFiles(new FilePayload("brought", type, file));
        ruth.page()
                .locator("input[id$=add" + (field.equals("sound") ? "Sound" : "Film") + "]")
                .click();
        ruth.page().waitForLoadState();
    }

    private static void other(Visit member, String form) {
        member.page().locator(".other-forms a[href*='as=" + form + "']").click();
        member.page().waitForURL("**as=" + form);
    }

    private static Answer file(Visit visit, Locator shown) {
        return visit.get(String.valueOf(shown.getAttribute("src")));
    }

    private static void write(AlongsideServer server, String sha256, byte[] bytes) throws SQLException {
        try (Connection connection = server.database();
                PreparedStatement update = connection.prepareStatement(
                        "update alongside_file_piece set bytes = ?"
                                + " where no = 0 and file_id = (select file_id from alongside_consent_media where sha256 = ?)")) {
            update.setBytes(1, bytes);
            update.setString(2, sha256);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private static byte[] drawn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
