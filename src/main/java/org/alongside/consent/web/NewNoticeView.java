package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** Beginning a new version: what kind of change it is, and what that does to the answers there are. */
@Named("newNoticeView")
@RequestScoped
public class NewNoticeView {
    private String code = "";
    private @Nullable String change;
    private @Nullable String adds;

    @Inject
    NoticeService notices;

    @Inject
    PurposeService purposes;

    @Inject
    Asked asked;

    @Inject
    Wording wording;

    @PostConstruct
    void read() {
        code = asked.text("purpose").orElseThrow(() -> Refusal.unknown("consent.purpose"));
        notices.open();
        purposes.purpose(code);
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title(purposes.current(purposes.purpose(code).id(), wording.locale()));
    }

    private static String title(RenditionSnapshot shown) {
        return shown.wording().filled(Map.of("place", "…")).title();
    }

    /** Other purposes whose question is published. */
    public List<SelectItem> getOthers() {
        List<PurposeSnapshot> rest = notices.purposes().stream()
                .filter(one -> !one.code().equals(code))
                .toList();
        var words = purposes.current(rest.stream().map(PurposeSnapshot::id).toList(), wording.locale());
        return rest.stream()
                .flatMap(one ->
                        Stream.ofNullable(words.get(one.id())).map(shown -> new SelectItem(one.code(), title(shown))))
                .toList();
    }

    public void start() {
        Change kind = Stream.of(Change.MINOR, Change.ADDS, Change.REPLACES)
                .filter(one -> one.name().equals(change))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("change", "consent.changeNeeded"));
        SaidView.andGo("/consent/draft?id=" + notices.start(code, kind, adds), "consent.draftStartedSaid");
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }

    public @Nullable String getAdds() {
        return adds;
    }

    public void setAdds(@Nullable String adds) {
        this.adds = adds;
    }
}
