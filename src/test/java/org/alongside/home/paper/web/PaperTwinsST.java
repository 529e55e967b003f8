package org.alongside.home.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The long slips: what helps, entered tick by tick, and a picture of the slip beside the answer. */
@OnServer
class PaperTwinsST {
    @Test
    @Tag("boards-G38")
    void whatHelpsComesBackOnPaperWithAPictureOfTheSlip(AlongsideServer server, Browsers browsers)
            throws SQLException, IOException {
        Caller.staff(server, "it"); // the deputy, so that Claire is nobody to her
        UUID ada = Caller.newMember(server, "Ada Quinn", "amina");
        Visit amina = browsers.staff("amina").expect("status of 400");
        amina.open("/enter/staff");
        String code = code(print(amina, ada));
        pdf(amina, "pack-needs");
        amina.axe().holdsOnASmallScreen();

        open(amina, code);
        amina.axe().holdsOnASmallScreen().picture("reply-needs");
        amina.page()
                .getByLabel("Yes", new Page.GetByLabelOptions().setExact(true))
                .check();
        amina.page().getByLabel("Print in 18 pt").first().selectOption(new SelectOption().setIndex(1));
        how(amina);
        amina.page()
                .locator("input[id$='day']")
                .fill(LocalDate.now(ZoneId.of("Europe/London")).toString());
        attach(amina);
        amina.button("Keep this answer").click();
        amina.page().getByText("They have not ticked that a picture").first().waitFor();
        amina.axe();
        assertThat(amina.page().locator(".needs-typed select").evaluateAll("all => all.filter(s => s.value).length"))
                .as("what was chosen is still there")
                .isEqualTo(1);
        amina.page().getByLabel("They ticked that a picture").check();
        attach(amina);
        amina.button("Keep this answer").click();
        amina.page().getByText("Kept, with how it came.").waitFor();

        amina.open("/home/paper?person=" + ada);
        assertThat(amina.page().locator("main").textContent()).contains("What came back from Ada on paper");
        amina.axe().holdsOnASmallScreen().picture("paper-came-back");
        String picture = amina.page()
                .locator("a", new Page.LocatorOptions().setHasText("See the picture"))
                .getAttribute("href");
        assertThat(amina.get(picture).status()).isEqualTo(200);
        Visit claire = browsers.staff("claire").expect("status of 4");
        claire.open("/enter/staff");
        assertThat(claire.get(picture).status()).isEqualTo(404);
        assertThat(browsers.visitor().get(picture).status()).isNotEqualTo(200);
        amina.button("Delete the picture").click();
        amina.page().getByText("The picture is gone").waitFor();
        assertThat(amina.get(picture).status()).isEqualTo(404);
    }

    @Test
    void theListIsReadInEasyReadToo(AlongsideServer server, Browsers browsers) throws SQLException {
        UUID ada = Caller.newMember(server, "Iris Holt", "amina");
        try (var connection = server.database();
                var update = connection.prepareStatement("update alongside_person set easy_read = true where id = ?")) {
            update.setObject(1, ada);
            update.executeUpdate();
        }
        Visit amina = browsers.staff("amina");
        amina.open("/enter/staff");
        assertThat(print(amina, ada).textContent()).contains("May we keep a list of what helps you?");
        amina.axe();
        pdf(amina, "pack-needs-easy");
    }

    private static Locator print(Visit visit, UUID person) {
        visit.open("/home/paper?person=" + person);
        visit.button("Make the pack").click();
        Locator sheets = visit.page().locator(".pack");
        sheets.waitFor();
        return sheets;
    }

    private static String code(Locator sheets) {
        return sheets.locator(".slip-out.long").first().locator(".reply-code").textContent();
    }

    private static void open(Visit visit, String code) {
        visit.open("/home/reply");
        visit.page().getByLabel("Reply code").fill(code.toLowerCase(Locale.ROOT));
        visit.button("Open the slip").click();
    }

    private static void how(Visit visit) {
        visit.page().locator("[id^='reply'][value=PAPER]").check();
        visit.page().locator("[id^='reply'][value=YES][name*=readBack]").check();
    }

    private static void attach(Visit visit) throws IOException {
        BufferedImage sheet = new BufferedImage(300, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(10, 10, 280, 400);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpg", out);
        visit.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("slip.jpg", "image/jpeg", out.toByteArray()));
    }

    /** As it comes out of the printer. */
    private static void pdf(Visit visit, String name) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visit.page()
                .pdf(new Page.PdfOptions()
                        .setPath(Path.of("target", "screenshots", name + ".pdf"))
                        .setPreferCSSPageSize(true)
                        .setPrintBackground(true));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
