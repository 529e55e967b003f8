package org.alongside.meetings.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.RoomSnapshot.SignalSnapshot;
import org.alongside.meetings.SignalKind;
import org.alongside.platform.text.Texts;

/** How signals look on a page. */
public final class Signs {

    private final Texts texts;
    private final Locale locale;

    Signs(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** A signal that is up can be taken down, also when it is no longer agreed on. */
    List<Choice> choices(RoomSnapshot room, Set<SignalKind> agreed) {
        return Arrays.stream(SignalKind.values())
                .filter(kind -> agreed.contains(kind) || room.shows(kind))
                .map(kind -> new Choice(
                        kind,
                        kind == SignalKind.STOP && room.shows(kind) ? "resume" : "signal",
                        style(kind),
                        icon(kind),
                        room.shows(kind)))
                .toList();
    }

    List<Up> up(RoomSnapshot room) {
        return room.signals().stream()
                .map(it -> new Up(it.kind(), style(it.kind()), icon(it.kind()), words(it)))
                .toList();
    }

    private String words(SignalSnapshot signal) {
        if (!signal.names().isEmpty()) {
            return String.join(", ", signal.names());
        }
        if (!signal.words().isEmpty()) {
            return texts.of(locale, "meetings.theWord", String.join(", ", signal.words()));
        }
        return signal.count() == 1
                ? texts.of(locale, "meetings.askedByOne")
                : texts.of(locale, "meetings.askedByMany", signal.count());
    }

    private static String style(SignalKind kind) {
        return switch (kind) {
            case STOP -> "stop";
            case SLOW -> "slow";
            case LOST -> "lost";
            case AGREE -> "agreed";
        };
    }

    private static String icon(SignalKind kind) {
        return switch (kind) {
            case STOP -> "stop";
            case SLOW -> "snail";
            case LOST -> "help";
            case AGREE -> "tick";
        };
    }

    /** A signal somebody can show or take down. */
    public record Choice(SignalKind kind, String act, String style, String icon, boolean up) {}

    /** A signal that is up, in the words a facilitator needs. */
    public record Up(SignalKind kind, String style, String icon, String words) {}
}
