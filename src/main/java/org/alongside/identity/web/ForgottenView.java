package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.records.ErasureService;
import org.alongside.identity.records.Forgotten;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** The receipt of a forgetting; it holds nothing of the person. */
@Named("forgottenView")
@RequestScoped
public class ForgottenView {
    private Forgotten.@Nullable Receipt receipt;

    @Inject
    ErasureService erasures;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        receipt = erasures.receipt(asked.id("receipt"));
    }

    public Forgotten.Receipt getReceipt() {
        if (receipt == null) {
            throw Refusal.unknown("platform.notFound");
        }
        return receipt;
    }
}
