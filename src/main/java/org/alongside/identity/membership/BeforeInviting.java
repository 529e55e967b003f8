package org.alongside.identity.membership;

/** Something that must be in order before anybody is invited. A bean that says so is asked each time. */
public interface BeforeInviting {
    /** @throws org.alongside.platform.Refusal RULE in plain words, while it is not */
    void mustBeReady();
}
