package org.alongside.consent.purposes;

import java.util.Map;
import java.util.UUID;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Variant;

/** Lets tests publish new versions at once, without two people. */
public final class TestNotices {

    private TestNotices() {}

    /** The shipped words with another question. */
    public static void publish(PurposeService service, UUID purpose, Change change, String question) {
        String standard = Shipped.body(Starter.QUOTE_NO_NAME, Variant.STANDARD);
        String easy = Shipped.body(Starter.QUOTE_NO_NAME, Variant.EASY_READ);
        service.publish(
                purpose,
                change,
                Map.of(
                        Variant.STANDARD,
                        standard.replaceFirst("question: .*", "question: " + question),
                        Variant.EASY_READ,
                        easy.replaceFirst("question: .*", "question: " + question)),
                "a test");
    }
}
