package org.alongside.consent.purposes;

import java.util.Map;
import java.util.UUID;

/** Lets tests publish new versions at once, without two people. */
public final class TestNotices {
    public static final Class<?> STORE = Purposes.class;
    public static final Class<?> DRAFT_STORE = DraftStore.class;
    public static final Class<?> NEW_STORE = NewPurposes.class;

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
