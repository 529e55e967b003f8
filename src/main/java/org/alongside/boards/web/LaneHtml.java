package org.alongside.boards.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.OpenLane;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.DatesView;
import org.jspecify.annotations.Nullable;

/** Writes lanes and their cards: one prepared string a lane, the same for the page and for the fragment. */
final class LaneHtml {

    private final Texts texts;
    private final Locale locale;
    private final String base;
    private final String version;
    private final DatesView dates = new DatesView();
    private final Map<UUID, PersonSnapshot> people;
    private final String owners;
    private final String seatFree;
    private final String move;

    LaneHtml(Texts texts, Locale locale, String base, String version, Map<UUID, PersonSnapshot> people) {
        this.texts = texts;
        this.locale = locale;
        this.base = base;
        this.version = version;
        this.people = people;
        this.owners = escape(text("owners"));
        this.seatFree = escape(text("seatFree"));
        this.move = escape(text("move"));
    }

    /** All lanes of a board; on a small screen only the one that is chosen shows. */
    String lanes(OpenBoard open, @Nullable UUID chosen) {
        StringBuilder out = new StringBuilder(4096);
        boolean first = chosen == null;
        for (OpenLane lane : open.lanes()) {
            boolean here = first || lane.lane().id().equals(chosen);
            first = false;
            out.append(lane(lane, here));
        }
        return out.toString();
    }

    String lane(OpenLane open, boolean here) {
        LaneSnapshot lane = open.lane();
        StringBuilder out = new StringBuilder(1024 + 900 * open.cards().size());
        out.append("<section class=\"lane")
                .append(here ? " here" : "")
                .append("\" id=\"lane-")
                .append(lane.id());
        out.append("\" data-lane=\"")
                .append(lane.id())
                .append("\" aria-labelledby=\"name-")
                .append(lane.id());
        out.append("\"><header><h2 id=\"name-").append(lane.id()).append("\"><span>");
        out.append(escape(lane.title())).append("</span><span class=\"count\">").append(lane.cards());
        out.append("<span class=\"hide\"> ").append(escape(text(lane.cards() == 1 ? "cardWord" : "cardsWord")));
        out.append("</span></span></h2><p>").append(escape(lane.meaning()));
        if (lane.mostCards() != null) {
            out.append(". ").append(escape(text("atMost", lane.mostCards())));
        }
        out.append("</p></header>");
        cards(out, open);
        return out.append("</section>").toString();
    }

    private void cards(StringBuilder out, OpenLane open) {
        boolean joint = open.lane().joint();
        out.append("<ul class=\"plain\" data-cards>");
        for (CardLine card : open.cards()) {
            card(out, card, joint);
        }
        out.append("</ul>");
        if (open.lane().cards() == 0) {
            out.append("<p class=\"empty slim\">")
                    .append(escape(text("laneEmpty")))
                    .append("</p>");
        }
        if (open.below() > 0) {
            out.append("<a class=\"rest\" href=\"")
                    .append(base)
                    .append("/boards/lane?id=")
                    .append(open.lane().id());
            out.append("&amp;from=").append(open.from() + open.cards().size()).append("\">");
            out.append(escape(open.below() == 1 ? text("showOneMore") : text("showMore", open.below())));
            out.append("<span class=\"hide\">: ")
                    .append(escape(open.lane().title()))
                    .append("</span></a>");
        }
    }

    private void card(StringBuilder out, CardLine card, boolean joint) {
        String title = escape(card.title());
        out.append("<li class=\"card\" id=\"card-")
                .append(card.id())
                .append("\" data-card=\"")
                .append(card.id());
        out.append("\" data-version=\"")
                .append(card.version())
                .append("\"><h3><a href=\"")
                .append(base);
        out.append("/boards/card?id=")
                .append(card.id())
                .append("\">")
                .append(title)
                .append("</a></h3>");
        out.append("<p class=\"mean\">").append(escape(card.meaning())).append("</p>");
        if (card.typedBy() != null) {
            typed(out, card);
        }
        out.append("<div class=\"bench\" role=\"group\" aria-label=\"")
                .append(owners)
                .append("\">");
        seat(out, card.memberOwner());
        seat(out, card.staffOwner());
        out.append("</div>");
        state(out, card, joint);
        out.append("<a class=\"move\" href=\"")
                .append(base)
                .append("/boards/move?card=")
                .append(card.id());
        out.append("\" data-move aria-label=\"")
                .append(move)
                .append(": ")
                .append(title)
                .append("\">");
        icon(out, "move");
        out.append(move).append("</a></li>");
    }

    /** Whose words, and whose hands: both names stand beside what was typed for somebody. */
    private void typed(StringBuilder out, CardLine card) {
        PersonSnapshot by = card.typedBy() == null ? null : people.get(card.typedBy());
        PersonSnapshot of = people.get(card.author());
        String nobody = text("somebody");
        String words = texts.of(
                locale, "supporters.stamp.short", by == null ? nobody : by.name(), of == null ? nobody : of.name());
        out.append("<p class=\"small quiet\">").append(escape(words)).append("</p>");
    }

    private void seat(StringBuilder out, @Nullable UUID owner) {
        PersonSnapshot person = owner == null ? null : people.get(owner);
        out.append("<span class=\"who\"><span class=\"chair").append(person == null ? " empty" : "");
        out.append("\" aria-hidden=\"true\">").append(person == null ? "" : escape(person.initials()));
        out.append("</span><span>")
                .append(person == null ? seatFree : escape(person.name()))
                .append("</span></span>");
    }

    private void state(StringBuilder out, CardLine card, boolean joint) {
        if (joint) {
            jointState(out, card);
        } else if (card.decidedAt() != null) {
            say(out, "ok", "flag", text("decidedOn", dates.day(card.decidedAt())));
        } else if (card.comments() > 0) {
            say(out, "", "speech", card.comments() == 1 ? text("oneComment") : text("comments", card.comments()));
        } else {
            Instant made = card.madeAt();
            say(out, "", "speech", text("saidOn", dates.day(made)));
        }
    }

    private void jointState(StringBuilder out, CardLine card) {
        if (card.memberAnswer() == AnswerKind.PAUSE) {
            say(out, "", "pause", text("pausedBy", first(card.memberOwner()), card.memberReason()));
        } else if (card.staffAnswer() == AnswerKind.PAUSE) {
            say(out, "", "pause", text("pausedBy", first(card.staffOwner()), card.staffReason()));
        } else if (card.yeses() == 2) {
            say(out, "ok", "tick", text("bothYes"));
        } else {
            say(out, "", card.yeses() == 1 ? "half" : "circle", text("yesesOfTwo", card.yeses()));
        }
    }

    private String first(@Nullable UUID owner) {
        PersonSnapshot person = owner == null ? null : people.get(owner);
        return person == null ? text("somebody") : person.firstName();
    }

    private void say(StringBuilder out, String kind, String icon, String words) {
        out.append("<p class=\"state ").append(kind).append("\">");
        icon(out, icon);
        out.append("<span>").append(escape(words)).append("</span></p>");
    }

    private void icon(StringBuilder out, String name) {
        out.append("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"")
                .append(base);
        out.append("/resources/ui/icons.svg?v=")
                .append(version)
                .append('#')
                .append(name)
                .append("\"></use></svg>");
    }

    private String text(String key, Object... args) {
        return texts.of(locale, "boards." + key, args);
    }

    /** Whatever people typed becomes text, in an element and in an attribute alike. */
    static String escape(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            String instead = instead(words.charAt(i));
            if (instead != null && out == null) {
                out = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (out != null) {
                if (instead == null) {
                    out.append(words.charAt(i));
                } else {
                    out.append(instead);
                }
            }
        }
        return out == null ? words : out.toString();
    }

    private static @Nullable String instead(char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
