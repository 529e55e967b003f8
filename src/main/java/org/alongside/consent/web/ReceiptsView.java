package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.consent.EventType;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ReceiptSnapshot;
import org.alongside.platform.web.Asked;

/** Every answer the person gave, newest first. */
@Named("receiptsView")
@RequestScoped
public class ReceiptsView {
    private static final int SIZE = 20;

    private List<ReceiptSnapshot> found = List.of();
    private int page = 1;

    @Inject
    ChoiceService mine;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        page = Math.max(1, asked.number("page", 1));
        found = mine.receipts(page, SIZE);
    }

    public List<ReceiptSnapshot> getReceipts() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return found.size() > SIZE;
    }

    /** Icon and word of what was decided. */
    public ChoicesView.Mark mark(ReceiptSnapshot receipt) {
        return receipt.type() == EventType.WITHDRAWN || receipt.type() == EventType.OBJECTED
                ? new ChoicesView.Mark("stop", "plain", "stateWithdrawn")
                : receipt.type() == EventType.REFUSED
                        ? new ChoicesView.Mark("cross", "plain", "stateRefused")
                        : new ChoicesView.Mark("tick", "done", "stateGiven");
    }
}
