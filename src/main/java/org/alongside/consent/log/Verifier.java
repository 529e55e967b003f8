package org.alongside.consent.log;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads the log once, oldest first, in constant memory, and names the first row that does not hold. */
public final class Verifier {
    private final Deque<Anchor> anchors = new ArrayDeque<>();
    private final Tree tree = new Tree();
    private String link;
    private long seq;
    private long redacted;
    private long anchored;
    private @Nullable Verdict bad;

    public Verifier(String origin) {
        link = origin;
    }

    /** Also compares with what was signed outside; each must be reached and agree. */
    public Verifier against(Collection<Anchor> signed) {
        signed.stream().sorted(Comparator.comparingLong(Anchor::size)).forEach(anchors::add);
        return this;
    }

    /** Rows after the first bad one are not judged: nothing can be said about them. */
    public void accept(LogRow row) {
        if (bad != null) {
            return;
        }
        Finding finding = judge(row);
        if (finding != Finding.OK) {
            bad = new Verdict(finding, finding == Finding.GAP ? seq + 1 : row.seq(), seq, redacted);
            return;
        }
        seq = row.seq();
        link = row.linkHash();
        redacted += row.payload() == null ? 1 : 0;
        tree.add(row.leafHash());
        compare();
    }

    /** Between the last sum that agrees and the first that does not lies the change. */
    private void compare() {
        while (!anchors.isEmpty() && anchors.peek().size() == seq) {
            if (!anchors.remove().root().equals(tree.root())) {
                bad = new Verdict(Finding.ANCHOR_MISMATCH, anchored + 1, anchored, redacted);
                return;
            }
            anchored = seq;
        }
    }

    /** The head says where the log must end, so that a missing tail is found as well. */
    public Verdict end(long headSeq, String headLink) {
        if (bad != null) {
            return bad;
        }
        if (seq != headSeq) {
            return new Verdict(Finding.GAP, Math.min(seq, headSeq) + 1, seq, redacted);
        }
        if (!link.equals(headLink)) {
            return new Verdict(Finding.BROKEN_LINK, seq, seq, redacted);
        }
        return anchors.isEmpty()
                ? new Verdict(Finding.OK, seq, seq, redacted)
                : new Verdict(Finding.ANCHOR_MISMATCH, seq + 1, seq, redacted);
    }

    private Finding judge(LogRow row) {
        if (row.seq() != seq + 1) {
            return Finding.GAP;
        }
        if (!row.prevLink().equals(link)
                || !row.linkHash().equals(Hash.link(row.seq(), row.prevLink(), row.leafHash()))) {
            return Finding.BROKEN_LINK;
        }
        String payload = row.payload();
        return payload == null || row.leafHash().equals(Hash.leaf(payload)) ? Finding.OK : Finding.CONTENT_CHANGED;
    }
}
