package org.alongside.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.OpenLane;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaneHtmlTest {
    private static final UUID JOAN = UUID.randomUUID();
    private static final UUID DEV = UUID.randomUUID();
    private static final String BAD = "<b>&\"'";
    private static final String SAFE = "&lt;b&gt;&amp;&quot;&#39;";

    @Test
    void whateverPeopleTypedBecomesText() {
        String html = write(BAD, card(BAD, BAD, AnswerKind.PAUSE, BAD), true, BAD);

        assertThat(html).doesNotContain("<b>").doesNotContain("&\"").contains(SAFE);
        assertThat(html).contains("<h2 id=").contains("<span>" + SAFE + "</span>");
        assertThat(html).contains("aria-label=\"Move: " + SAFE + "\"");
        assertThat(html).contains("Paused by " + SAFE + ": ‘" + SAFE + "’");
    }

    @Test
    void wordsWithoutSuchLettersStayAsTheyAre() {
        assertThat(LaneHtml.escape("Zoë – ✓ ‘one’")).isEqualTo("Zoë – ✓ ‘one’");
    }

    @Test
    void staffsAndMembersSeatsHaveTheSameMarkup() {
        String html = write("Heard", card("Bread", "Brown", null, ""), false, "Joan Price");

        assertThat(html)
                .contains(
                        "<span class=\"who\"><span class=\"chair\" aria-hidden=\"true\">JP</span><span>Joan Price</span></span>"
                                + "<span class=\"who\"><span class=\"chair\" aria-hidden=\"true\">DP</span><span>Dev Patel</span></span>");
    }

    @Test
    void aJointLaneSaysHowManyHaveSaidYes() {
        assertThat(write("Agree", card("Bread", "Brown", null, ""), true, "Joan"))
                .contains("0 yes of 2");
        assertThat(write("Agree", card("Bread", "Brown", AnswerKind.YES, ""), true, "Joan"))
                .contains("1 yes of 2");
    }

    @Test
    void moreCardsAreALinkAway() {
        LaneSnapshot lane = lane("Heard", false, 21);
        String html = html("Joan").lane(new OpenLane(lane, List.of(card("Bread", "Brown", null, "")), 0), true);

        assertThat(html).contains("/boards/lane?id=" + lane.id() + "&amp;from=1\">Show 20 more cards<");
    }

    private static String write(String title, CardLine card, boolean joint, String joan) {
        return html(joan).lane(new OpenLane(lane(title, joint, 1), List.of(card), 0), true);
    }

    private static LaneHtml html(String joan) {
        return new LaneHtml(
                new Texts(),
                Texts.STANDARD,
                "/alongside",
                "1",
                Map.of(
                        JOAN, new PersonSnapshot(JOAN, Side.MEMBER, joan, "", false, null, null),
                        DEV, new PersonSnapshot(DEV, Side.STAFF, "Dev Patel", "", false, null, null)));
    }

    private static LaneSnapshot lane(String title, boolean joint, long cards) {
        return new LaneSnapshot(UUID.randomUUID(), UUID.randomUUID(), 1, title, title, null, joint, cards);
    }

    private static CardLine card(String title, String meaning, @Nullable AnswerKind answer, String reason) {
        return new CardLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                title,
                meaning,
                DEV,
                JOAN,
                JOAN,
                Instant.parse("2026-11-22T10:30:00Z"),
                0,
                null,
                "",
                answer,
                reason,
                null,
                null);
    }
}
