package org.alongside.consent.web;

import org.alongside.testing.Browsers;
import org.alongside.testing.Visit;

/** What the tests of the register and of codes have in common. */
final class DataPages {
    private DataPages() {}

    static void bothWordings(Visit visit, String title) {
        visit.axe().holdsOnASmallScreen().picture(title);
        visit.button("Easy Read").click();
        visit.page().waitForLoadState();
        visit.axe().holdsOnASmallScreen().picture(title + "-easy");
        visit.button("Easy Read").click();
        visit.page().waitForLoadState();
    }

    /** Somebody at work here says yes, and has a receipt. */
    static String receiptCode(Browsers browsers, String place) {
        Visit dev = browsers.staff("dev");
        String ask = Asking.ask(browsers.staff("amina"), Asking.idOf(dev), place, "");
        dev.open("/consent/ask?id=" + ask);
        dev.page().locator(".four button").first().click();
        dev.page().waitForURL("**/consent/receipt?**");
        return dev.page().locator(".reading-code").innerText();
    }
}
