package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;

/** Two forms side by side, and one press by somebody who did not write it: it means the same. */
@Named("draftCheckView")
@RequestScoped
public class DraftCheckView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private DraftSnapshot draft;

    private Variant form = Variant.STANDARD;

    @Inject
    NoticeService notices;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        draft = notices.draft(asked.id("id"));
        form = asked.text("form")
                .flatMap(name -> Stream.of(Variant.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> Refusal.unknown("consent.draft"));
        getChecked();
    }

    public DraftSnapshot getDraft() {
        return draft;
    }

    public Variant getForm() {
        return form;
    }

    public RenditionSnapshot getStandard() {
        return words(Variant.STANDARD);
    }

    public RenditionSnapshot getChecked() {
        return words(form);
    }

    public boolean isOther() {
        return form != Variant.STANDARD;
    }

    public boolean isMine() {
        return draft.form(form).stream().anyMatch(one -> one.writers().contains(notices.me()));
    }

    private RenditionSnapshot words(Variant variant) {
        return draft.form(variant)
                .orElseThrow(() -> Refusal.unknown("consent.draft"))
                .words();
    }

    /** Of the words that were on the page, not of those that stand there by now. */
    public void check() {
        String seen = asked.text("sum").orElse("");
        notices.check(draft.id(), form, seen);
        SaidView.andGo("/consent/draft?id=" + draft.id(), "consent.checkedSaid");
    }
}
