package org.alongside.meetings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.SeatSnapshot;

/** A circle of chairs for the room's screen; one is lit. It is decoration: the words say the same. */
public final class Circle {

    private static final int MOST = 24;
    private static final int FEWEST = 5;

    private Circle() {}

    static List<Chair> of(RoomSnapshot room) {
        List<SeatSnapshot> here = room.people().stream()
                .filter(it -> it.here() && !it.supporter())
                .limit(MOST)
                .toList();
        int chairs = Math.max(FEWEST, here.size());
        List<Chair> circle = new ArrayList<>();
        for (int i = 0; i < chairs; i++) {
            double angle = 2 * Math.PI * i / chairs;
            boolean lit = i < here.size() && here.get(i).equals(room.speaking());
            circle.add(new Chair(
                    number(300 + 246 * Math.sin(angle)),
                    number(300 - 246 * Math.cos(angle)),
                    number(Math.toDegrees(angle)),
                    lit));
        }
        return circle;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A chair: where it stands and how it is turned. */
    public record Chair(String x, String y, String turn, boolean lit) {}
}
