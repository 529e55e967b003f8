package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.identity.records.ErasureService;
import org.alongside.identity.records.Forgotten;
import org.alongside.identity.records.Why;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Forgetting somebody: what goes, what stays and why; then once more, whether it is meant. */
@Named("forgetView")
@RequestScoped
public class ForgetView {
    private Forgotten.@Nullable Preview preview;
    private @Nullable Why why;
    private boolean sure;

    @Inject
    ErasureService erasures;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        preview = erasures.preview(asked.id("person"));
        sure = asked.text("sure").isPresent();
    }

    public Forgotten.Preview getPreview() {
        if (preview == null) {
            throw Refusal.unknown("people.unknown");
        }
        return preview;
    }

    public UUID getPerson() {
        return getPreview().person();
    }

    public @Nullable Why getWhy() {
        return why;
    }

    public void setWhy(@Nullable Why why) {
        this.why = why;
    }

    /** Whether this is the second step. */
    public boolean isSure() {
        return sure;
    }

    public void next() {
        mustSayWhy();
        sure = true;
    }

    public void forget() {
        UUID receipt = erasures.erase(getPerson(), mustSayWhy());
        SaidView.andGo("/identity/forgotten?receipt=" + receipt, "identity.forgottenSaid");
    }

    private Why mustSayWhy() {
        if (why == null) {
            throw Refusal.invalid("why", "identity.forgetWhyNeeded");
        }
        return why;
    }
}
