package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.consent.EventType;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ReceiptSnapshot;
import org.alongside.platform.web.Asked;

/** What the person decided, to keep and to print. */
@Named("receiptView")
@RequestScoped
public class ReceiptView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private ReceiptSnapshot receipt;

    @Inject
    ChoiceService mine;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        receipt = mine.receipt(asked.id("id"));
    }

    public ReceiptSnapshot getReceipt() {
        return receipt;
    }

    public boolean isYes() {
        return receipt.type() == EventType.GIVEN || receipt.type() == EventType.RENEWED;
    }

    /** A yes to keeping what helps is followed by saying what helps. */
    public boolean isOpensNeeds() {
        return isYes() && receipt.holds() && receipt.purpose().equals("ACCESS_NEEDS");
    }

    public boolean isStop() {
        return receipt.type() == EventType.WITHDRAWN || receipt.type() == EventType.OBJECTED;
    }

    /** Text key of the sentence that says what was decided. */
    public String getTitleKey() {
        return isYes() ? "consent.receiptYes" : isStop() ? "consent.receiptStop" : "consent.receiptNo";
    }
}
