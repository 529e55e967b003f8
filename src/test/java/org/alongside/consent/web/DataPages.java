package org.alongside.consent.web;

import org.alongside.testing.Browsers;
import org.alongside.testing.Visit;

/** What the tests of the register and of codes have in common. */
final class DataPages {
    private DataPages() {}

    /** Somebody at work here, whose choices no other test looks at, says yes and has a receipt. */
    static String receiptCode(Browsers browsers, String place) {
        Visit kit = browsers.staff("it");
        String ask = Asking.ask(browsers.staff("amina"), Asking.idOf(kit), place, "");
        kit.open("/consent/ask?id=" + ask);
        kit.page().locator(".four button").first().click();
        kit.page().waitForURL("**/consent/receipt?**");
        return kit.page().locator(".reading-code").innerText();
    }
}
