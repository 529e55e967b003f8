package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.asking.ShareService;
import org.alongside.consent.asking.ShareSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Asking somebody whether their details may be shared with one named body. */
@Named("shareView")
@RequestScoped
public class ShareView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private ShareSnapshot share;

    private @Nullable String body;

    @Inject
    ShareService sharing;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        share = sharing.of(asked.id("person"));
    }

    public ShareSnapshot getShare() {
        return share;
    }

    public List<SelectItem> getChoices() {
        return share.bodies().stream()
                .filter(ShareSnapshot.Body::active)
                .map(one -> new SelectItem(one.id().toString(), one.name() + ", " + one.contact()))
                .toList();
    }

    /** Those that this person was asked about. */
    public List<ShareSnapshot.Body> getBefore() {
        return share.bodies().stream().filter(one -> one.asked() != null).toList();
    }

    public void ask() {
        UUID chosen = share.bodies().stream()
                .filter(ShareSnapshot.Body::active)
                .map(ShareSnapshot.Body::id)
                .filter(id -> id.toString().equals(body))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("body", "consent.onePartner"));
        sharing.ask(share.person(), chosen);
        SaidView.andGo("/consent/share?person=" + share.person(), "consent.shareAskedSaid");
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
