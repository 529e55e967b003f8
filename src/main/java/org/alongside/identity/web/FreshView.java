package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.identity.entry.EntryLinkService;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Asking for a link at the door; the answer is the same whether or not we know the address. */
@Named("freshView")
@RequestScoped
public class FreshView {
    private @Nullable String address;

    @Inject
    EntryLinkService links;

    @Inject
    HttpServletRequest request;

    public void ask() {
        links.ask(address == null ? "" : address, request.getRemoteAddr());
        SaidView.andGo("/come-in", "identity.linkAskedSaid");
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
