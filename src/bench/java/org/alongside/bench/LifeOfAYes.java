package org.alongside.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.log.CanonicalJson;
import org.alongside.consent.log.LogRow;

/** Everything that happened to one decision, written into the log one line after the other. */
final class LifeOfAYes {
    private static final long YEAR = 365 * 86_400_000L;
    private static final long STEP = 60_000;

    private final Chain chain;
    private final long begunMs;

    /** Where it stands in the end; a stop is a line for the list outside. */
    record End(String state, long seq, long sinceMs, Long untilMs, String stop) {}

    LifeOfAYes(Chain chain, long begunMs) {
        this.chain = chain;
        this.begunMs = begunMs;
    }

    /** @param kind up to 6 it runs, 7 waits, 8 was refused, 9 was stopped */
    End live(LedgerRows rows, Ledger.Decision decision, int kind, int renewals) {
        long now = begunMs;
        LogRow row = write(rows, decision, "REQUESTED", now, null);
        if (kind == 7) {
            return new End("REQUESTED", row.seq(), now, null, null);
        }
        now += STEP;
        if (kind == 8) {
            row = write(rows, decision, "REFUSED", now, null);
            return new End("REFUSED", row.seq(), now, null, stop(row, decision, now, "REFUSED"));
        }
        row = write(rows, decision, "GIVEN", now, now + YEAR);
        for (int i = 0; i < renewals; i++) {
            now += STEP;
            row = write(rows, decision, "RENEWED", now, now + YEAR);
        }
        long until = now + YEAR;
        if (kind == 9) {
            now += STEP;
            row = write(rows, decision, "WITHDRAWN", now, null);
            return new End("WITHDRAWN", row.seq(), now, until, stop(row, decision, now, "WITHDRAWN"));
        }
        return new End("GIVEN", row.seq(), now, until, null);
    }

    private static String stop(LogRow row, Ledger.Decision decision, long ms, String type) {
        return String.join(
                "\t",
                Long.toString(row.seq()),
                row.linkHash(),
                decision.key(),
                decision.purpose().code(),
                decision.scope(),
                Long.toString(ms),
                type);
    }

    private LogRow write(LedgerRows rows, Ledger.Decision decision, String type, long ms, Long untilMs) {
        UUID id = UUID.randomUUID();
        boolean yes = untilMs != null;
        boolean seen = yes || type.equals("REFUSED");
        Map<String, String> options = Map.of("words_sha256", decision.words());
        Map<String, Object> fields = new TreeMap<>();
        fields.put("v", 1L);
        fields.put("event", id.toString());
        fields.put("type", type);
        fields.put("basis", "SELF");
        fields.put("consent_type", "EXPRESSED");
        fields.put("occurred_ms", ms);
        fields.put("recorded_ms", ms);
        fields.put("decided_by", decision.key());
        fields.put("recorded_by", decision.key());
        fields.put("channel", "WEB");
        fields.put("nonce", UUID.randomUUID().toString().replace("-", ""));
        fields.put("record", decision.record().toString());
        fields.put("subject_key", decision.key());
        fields.put("purpose", decision.purpose().code());
        fields.put("scope", decision.scope());
        if (seen) {
            fields.put("rendition_sha256", decision.purpose().sha256());
        }
        if (yes) {
            fields.put("options", options);
            fields.put("valid_until_ms", untilMs);
        }
        LogRow row = chain.seal(CanonicalJson.of(fields));
        rows.events.add(
                id,
                row.seq(),
                decision.record(),
                type,
                "SELF",
                "EXPRESSED",
                ms,
                ms,
                decision.key(),
                decision.key(),
                "WEB",
                seen ? decision.purpose().rendition() : null,
                yes ? CanonicalJson.of(options) : null,
                untilMs,
                row.payload(),
                row.leafHash(),
                row.prevLink(),
                row.linkHash());
        return row;
    }
}
