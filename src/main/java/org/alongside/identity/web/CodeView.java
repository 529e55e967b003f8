package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.membership.AskAgainService;
import org.alongside.identity.membership.EntryService;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Coming in with the code from a printed slip. */
@Named("codeView")
@RequestScoped
public class CodeView {
    private @Nullable String code;
    private @Nullable String device;

    @Inject
    EntryService entry;

    @Inject
    AskAgainService again;

    @Inject
    Door door;

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public void enter() {
        if (code == null || code.isBlank()) {
            throw Refusal.invalid("code", "identity.codeNeeded");
        }
        try {
            door.tryOnce("identity.code");
        } catch (Refusal asleep) {
            again.asleep(code);
            throw asleep;
        }
        door.open(entry.enterByCode(code, door.browser()), "OWN".equals(device));
    }

    public @Nullable String getDevice() {
        return device;
    }

    public void setDevice(@Nullable String device) {
        this.device = device;
    }
}
