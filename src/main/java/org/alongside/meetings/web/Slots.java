package org.alongside.meetings.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.MeetingSnapshot;
import org.alongside.platform.web.DatesView;

/** The agenda laid along the clock. */
public final class Slots {

    private static final DatesView DATES = new DatesView();
    private static final int STEP = 5;
    private static final int TALLEST = 60;

    private Slots() {}

    static List<Slot> of(MeetingSnapshot meeting) {
        List<Slot> slots = new ArrayList<>();
        Instant at = meeting.where().startsAt();
        boolean passed = meeting.agenda().stream().anyMatch(ItemSnapshot::open);
        for (ItemSnapshot item : meeting.agenda()) {
            passed = passed && !item.open();
            slots.add(new Slot(item, at, DATES.time(at), style(item, passed), height(item)));
            at = at.plusSeconds(60L * item.minutes());
        }
        return slots;
    }

    private static String style(ItemSnapshot item, boolean passed) {
        if (item.pause()) {
            return passed ? "past" : "break";
        }
        if (item.open()) {
            return "now";
        }
        return item.over() ? "past" : "";
    }

    private static String height(ItemSnapshot item) {
        int rounded = Math.max(STEP, Math.min(TALLEST, (item.minutes() + STEP - 1) / STEP * STEP));
        return String.format(Locale.ROOT, "m%d", rounded);
    }

    /** One item with the time it begins, its look, and its height to scale. */
    public record Slot(ItemSnapshot item, Instant startsAt, String clock, String style, String height) {}
}
