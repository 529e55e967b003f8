package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.host.HostSettings;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.CostsService;
import org.alongside.identity.needs.CostsSnapshot;
import org.alongside.identity.needs.NeedService;
import org.alongside.identity.needs.NeedSnapshot;
import org.alongside.people.Way;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.Wording;

/** What a member has said before about travel, access and contact, so that an invitation begins with it. */
@Named("arrangeView")
@RequestScoped
public class ArrangeView {
    @Inject
    NeedService needs;

    @Inject
    CostsService costs;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Inject
    Settings settings;

    @Inject
    Asked asked;

    private List<Adjustment> access = List.of();
    private CostsSnapshot note;

    @PostConstruct
    void load() {
        UUID member = asked.id("person");
        note = costs.of(member);
        access = needs.of(member).stream().map(NeedSnapshot::adjustment).toList();
    }

    /** Only whoever arranges it reads this: others may open the post. */
    public List<Adjustment> getAccess() {
        return access;
    }

    public CostsSnapshot getNote() {
        return note;
    }

    public boolean isNothing() {
        return access.isEmpty() && note.nothing();
    }

    /** The way they can read and be reached, where no invitation has gone another way yet. */
    public Way way(Way before) {
        return before != Way.SLIP
                ? before
                : Stream.of(
                                Stream.of(Adjustment.EASY_READ)
                                        .filter(access::contains)
                                        .map(it -> Way.EASY_LETTER),
                                Stream.of(Adjustment.LARGE_18, Adjustment.LARGE_24)
                                        .filter(access::contains)
                                        .map(it -> Way.LARGE_SLIP),
                                Stream.of(Adjustment.BY_TEXT)
                                        .filter(access::contains)
                                        .map(it -> Way.TEXT),
                                Stream.of(Adjustment.IN_PERSON)
                                        .filter(access::contains)
                                        .map(it -> Way.BY_HAND))
                        .flatMap(it -> it)
                        .findFirst()
                        .orElse(before);
    }

    /** Our own sentence with how they get here and have money back; empty where nothing is noted of it. */
    public String words() {
        if (note.travel().isEmpty() && note.paid().isEmpty()) {
            return "";
        }
        String invited = text("mailWords", settings.get(HostSettings.ORGANISATION));
        String travel = note.travel().isEmpty() ? "" : " " + text("arrangeTravel", note.travel());
        String paid = note.paid().isEmpty() ? "" : " " + text("arrangePaid", note.paid());
        return invited + travel + paid;
    }

    private String text(String key, Object... args) {
        return texts.of(wording.locale(), "identity." + key, args);
    }
}
