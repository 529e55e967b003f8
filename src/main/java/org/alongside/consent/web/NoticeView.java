package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.receipts.NoticeReadService;
import org.alongside.consent.receipts.NoticeSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;

/** The words of one version, exactly as they were shown, or, of a draft, as they will be. */
@Named("noticeView")
@RequestScoped
public class NoticeView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private NoticeSnapshot read;

    @Inject
    NoticeReadService reading;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        read = asked.maybeId("draft").map(draft -> reading.draft(draft, form())).orElseGet(() -> published());
    }

    private NoticeSnapshot published() {
        UUID rendition = asked.id("id");
        return reading.published(rendition, asked.maybeId("receipt").orElse(null));
    }

    private Variant form() {
        return asked.text("form")
                .flatMap(name -> Stream.of(Variant.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> Refusal.unknown("consent.draft"));
    }

    public NoticeSnapshot getRead() {
        return read;
    }

    public boolean isEasy() {
        return read.words().variant() == Variant.EASY_READ;
    }

    public boolean isLarge() {
        return read.words().variant() == Variant.LARGE_PRINT;
    }
}
