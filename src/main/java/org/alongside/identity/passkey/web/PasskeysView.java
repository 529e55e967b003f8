package org.alongside.identity.passkey.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.passkey.PasskeyLine;
import org.alongside.identity.passkey.PasskeyService;
import org.alongside.platform.web.SaidView;

/** My passkeys, on my own page. */
@Named("passkeysView")
@RequestScoped
public class PasskeysView {
    private List<PasskeyLine> passkeys = List.of();

    @Inject
    PasskeyService own;

    @PostConstruct
    void load() {
        passkeys = own.possible() ? own.mine() : List.of();
    }

    public boolean isPossible() {
        return own.possible();
    }

    public List<PasskeyLine> getPasskeys() {
        return passkeys;
    }

    public void remove(UUID id) {
        own.remove(id);
        SaidView.andGo("/me", "identity.passkeyRemovedSaid");
    }
}
