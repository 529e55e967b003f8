package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.release.ReleasePicture;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** What stands in a report's file, and what never does. */
class ReportFileTest {
    private final ExportItem joans = item();
    private final ExportItem toms = item();

    @Test
    void aPartGoesInWithEverybodyItRestsOnOrNotAtAll() {
        Work work = work(
                ReleasePart.said(UUID.randomUUID(), "Joan alone", "", List.of(joans)),
                ReleasePart.said(UUID.randomUUID(), "Joan and Tom", "", List.of(joans, toms)),
                ReleasePart.ours(UUID.randomUUID(), "Nobody's", ""));
        assertThat(work.items()).containsExactly(joans, toms);
        assertThat(html(work.with(List.of(joans))))
                .contains("Joan alone", "Nobody&#39;s")
                .doesNotContain("Joan and Tom");
        assertThat(work(ReleasePart.said(UUID.randomUUID(), "Joan alone", "", List.of(joans)))
                        .with(List.of())
                        .sections())
                .as("nor a heading over nothing")
                .isEmpty();
    }

    @Test
    void whatSomebodyTypedIsWordsAndNeverMarkup() {
        String evil = "<script>alert('x')</script> & \"more\"";
        String html = html(work(new ReleasePart(
                UUID.randomUUID(),
                evil,
                evil,
                evil,
                evil,
                new ReleasePicture("image/png", () -> "dots".getBytes(StandardCharsets.UTF_8), evil),
                List.of())));
        assertThat(html).doesNotContain("<script", "alert('").contains("&lt;script&gt;", "&amp; &quot;more&quot;");
    }

    @Test
    void itStandsByItselfAndAScreenReaderFindsItsWay() {
        String html = html(work(new ReleasePart(
                UUID.randomUUID(),
                "A title",
                "First line\n\nSecond line",
                "",
                "Joan Price",
                new ReleasePicture("image/png", () -> new byte[] {1, 2}, "Joan in her garden"),
                List.of())));
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<title>Our year</title>", "<h1>Our year</h1>", "<h2>In people&#39;s own words</h2>")
                .contains("alt=\"Joan in her garden\"", "src=\"data:image/png;base64,AQI=\"")
                .contains("<blockquote>\n<p>First line</p>\n<p>Second line</p>\n<footer>Joan Price</footer>")
                .contains("@media print")
                .doesNotContain("http://", "https://", "url(", "<link");
        assertThat(html.indexOf("In Easy Read"))
                .as("who needs it finds it first")
                .isPositive()
                .isLessThan(html.indexOf("own words"));
    }

    @Test
    void itSaysAfterEachPartHowFarItIs() {
        List<Integer> said = new ArrayList<>();
        Work work = work(
                ReleasePart.ours(UUID.randomUUID(), "One", ""),
                ReleasePart.ours(UUID.randomUUID(), "Two", ""),
                ReleasePart.ours(UUID.randomUUID(), "Three", ""));
        new ReportFile(work, new Texts()).html(said::add);
        assertThat(said).containsExactly(1, 2, 3);
    }

    private static String html(Work work) {
        return new ReportFile(work, new Texts()).html(done -> {});
    }

    private static Work work(ReleasePart... parts) {
        return new Work(
                UUID.randomUUID(),
                "Our year",
                "We made breaks easier to book.\nYou can book by phone.",
                "The report",
                Place.WEBSITE,
                Instant.parse("2026-11-23T10:00:00Z"),
                List.of(new Work.Section("In people's own words", List.of(parts))));
    }

    private static ExportItem item() {
        Artefact card = new Artefact("card", UUID.randomUUID());
        return new ExportItem(
                "QUOTE_NO_NAME",
                new GateQuestion(UUID.randomUUID(), Scope.of(card), "words"),
                card,
                PartOfPerson.QUOTED);
    }
}
