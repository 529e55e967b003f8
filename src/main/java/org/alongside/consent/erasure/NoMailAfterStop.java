package org.alongside.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.platform.outbox.BeforeSending;

/** Whoever was forgotten gets no mail that was on its way; asked address by address, not list by list. */
@ApplicationScoped
class NoMailAfterStop implements BeforeSending {
    @Inject
    ProofService proofs;

    @Override
    public boolean stops(String address) {
        return proofs.mustNotWriteTo(address);
    }
}
