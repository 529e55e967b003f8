package org.alongside.supporters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.Wording;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** A stamp in one line: typed by Lee, words of Joan, read back. */
@Named("stampsView")
@ApplicationScoped
public class StampsView {
    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Inject
    DatesView dates;

    @Inject
    StampService stamps;

    /** With both names, and everything a reader should know about how the words came. */
    public String words(@Nullable StampSnapshot stamp) {
        if (stamp == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(text("stamp." + stamp.route(), stamp.byName(), stamp.ofName(), dates.date(stamp.saidOn())));
        parts.add(text("stamp.readBack." + stamp.readBack()));
        if (stamp.checkedByName() != null) {
            parts.add(text("stamp.checked", stamp.checkedByName()));
        }
        if (stamp.repeated()) {
            parts.add(text("stamp.repeated"));
        }
        return joined(parts);
    }

    /** Whether the reader may be the second person who checks this; asked again when they do. */
    public boolean mayCheck(@Nullable StampSnapshot stamp) {
        return stamp != null && stamps.mayCheck(stamp);
    }

    /** Where words stand without names. */
    public String nameless(@Nullable Route route, @Nullable ReadBack readBack) {
        return route == null || readBack == null
                ? ""
                : joined(List.of(text("stamp.nameless." + route), text("stamp.readBack." + readBack)));
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .reduce((one, next) -> text("stamp.and", one, next))
                .orElse("");
    }

    private String text(String key, Object... args) {
        return texts.of(wording.locale(), "supporters." + key, args);
    }
}
