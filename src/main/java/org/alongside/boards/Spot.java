package org.alongside.boards;

import java.util.Locale;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Where in a lane a card shall lie: at the top, at the end, or beside another card. */
public record Spot(Kind kind, @Nullable UUID card) {

    /** The four ways to say a place. */
    public enum Kind {
        TOP,
        BEFORE,
        AFTER,
        END
    }

    public static Spot top() {
        return new Spot(Kind.TOP, null);
    }

    public static Spot end() {
        return new Spot(Kind.END, null);
    }

    public static Spot before(UUID card) {
        return new Spot(Kind.BEFORE, card);
    }

    public static Spot after(UUID card) {
        return new Spot(Kind.AFTER, card);
    }

    /** Reads what {@link #toString()} wrote, as it stands in a form or an address. */
    public static Spot parse(@Nullable String text) {
        String said = text == null || text.isBlank() ? "end" : text;
        int colon = said.indexOf(':');
        try {
            Kind kind = Kind.valueOf((colon < 0 ? said : said.substring(0, colon)).toUpperCase(Locale.ROOT));
            return new Spot(kind, colon < 0 ? null : UUID.fromString(said.substring(colon + 1)));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("spot", "boards.unknownSpot");
        }
    }

    @Override
    public String toString() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return card == null ? word : word + ":" + card;
    }
}
