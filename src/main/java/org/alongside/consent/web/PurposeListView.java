package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.PublishedSnapshot;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** Everything people can be asked about, with the words in force and the drafts, for the data protection lead. */
@Named("purposeListView")
@RequestScoped
public class PurposeListView {
    private List<Line> lines = List.of();

    @Inject
    NoticeService notices;

    @Inject
    PurposeService purposes;

    @Inject
    Wording wording;

    @PostConstruct
    void read() {
        Map<UUID, UUID> drafts = notices.open();
        Locale reader = wording.locale();
        List<PurposeSnapshot> all = notices.purposes();
        Map<UUID, RenditionSnapshot> now =
                purposes.current(all.stream().map(PurposeSnapshot::id).toList(), reader);
        lines = all.stream()
                .map(one -> line(one, now.get(one.id()), drafts.get(one.id())))
                .toList();
    }

    private Line line(PurposeSnapshot purpose, @Nullable RenditionSnapshot now, @Nullable UUID draft) {
        RenditionSnapshot named = now == null && draft != null
                ? notices.draft(draft).forms().get(0).words()
                : now;
        String title = named == null
                ? purpose.code()
                : named.wording().filled(Map.of("place", "…")).title();
        return new Line(title, purpose, now, purposes.published(purpose.id()), draft);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Every form of the words in force. */
    public List<RenditionSnapshot> forms(RenditionSnapshot now) {
        return purposes.forms(now);
    }

    /** The standard words of a version, to open it by. */
    public UUID standard(String code, int no) {
        return purposes.version(code, no).get(0).id();
    }

    /**
     * One purpose.
     *
     * @param title what it is called, in its draft where nothing is published
     * @param now the words in force; null where nothing is published
     */
    public record Line(
            String title,
            PurposeSnapshot purpose,
            @Nullable RenditionSnapshot now,
            List<PublishedSnapshot> versions,
            @Nullable UUID draft) {}
}
