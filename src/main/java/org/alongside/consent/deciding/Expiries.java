package org.alongside.consent.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.consent.Chore;
import org.jspecify.annotations.Nullable;

/** Every minute all that has ended and all that ends soon, however many there are: page by page, each a transaction. */
@ApplicationScoped
public class Expiries implements Chore {
    private static final int PAGE = 500;

    @Inject
    ExpiryService expiry;

    @Override
    public void round() {
        round(PAGE);
    }

    public void round(int page) {
        int ended = expiry.endSome(page);
        while (ended > 0) {
            ended = expiry.endSome(page);
        }
        ExpiryService.@Nullable Place after = expiry.askSome(null, page);
        while (after != null) {
            after = expiry.askSome(after, page);
        }
    }
}
