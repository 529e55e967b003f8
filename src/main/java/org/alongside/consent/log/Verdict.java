package org.alongside.consent.log;

/** The verifier's answer: the first bad number, or how far everything held. */
public record Verdict(Finding finding, long seq, long rows, long redacted) {
    public boolean holds() {
        return finding == Finding.OK;
    }
}
