package org.alongside.meetings.web;

import java.util.Locale;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.RoomSnapshot.MyPlace;
import org.alongside.meetings.floor.EntryState;
import org.alongside.platform.text.Texts;

/** Where somebody stands in the queue, said to them in one sentence. */
final class Places {

    private static final int ORDINALS = 8;

    private final Texts texts;
    private final Locale locale;
    private final boolean easy;

    Places(Texts texts, Locale locale, boolean easy) {
        this.texts = texts;
        this.locale = locale;
        this.easy = easy;
    }

    String announcement(RoomSnapshot room, boolean mine, String now) {
        MyPlace place = room.place();
        boolean next = place != null && place.state() == EntryState.NEXT;
        return mine ? text("yourTurn") : next ? text("youAreNext") : now;
    }

    String sentence(RoomSnapshot room, boolean mine) {
        MyPlace place = room.place();
        if (mine || place == null) {
            return text("yourTurn");
        }
        if (place.state() == EntryState.COMPOSING) {
            return text("youGetReady");
        }
        if (place.state() == EntryState.NEXT && place.number() == 1) {
            return text("youAreNext");
        }
        String after = place.after();
        if (after == null) {
            return text("youAreFirst");
        }
        String which =
                place.number() <= ORDINALS ? text("ordinal" + place.number()) : text("ordinalMore", place.number());
        return text("youAreAfter", which, easy ? firstWord(after) : after);
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private String text(String key, Object... args) {
        return texts.of(locale, "meetings." + key, args);
    }
}
