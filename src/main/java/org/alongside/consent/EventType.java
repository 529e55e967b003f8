package org.alongside.consent;

import static org.alongside.consent.Assurance.CURRENT_NOTICE;
import static org.alongside.consent.Assurance.ONLY_LESS;
import static org.alongside.consent.Assurance.REASON;
import static org.alongside.consent.Assurance.STATEMENT;
import static org.alongside.consent.Assurance.TWO_PEOPLE;

import java.util.Set;

/** What can happen to a decision: from which states, and what must be sure before. */
public enum EventType {
    REQUESTED,
    /** "Not now". */
    DEFERRED,
    GIVEN,
    REFUSED,
    RENEWED,
    NARROWED,
    /** Has no guard but that there is something to stop: no version, no reason, no notice. */
    WITHDRAWN,
    /** The person says no while somebody else decides for them. */
    OBJECTED,
    EXPIRED,
    SUPERSEDED,
    SUSPENDED,
    RESUMED,
    INVALIDATED,
    /** The organisation ends the purpose. */
    REVOKED,
    /** Entered in error: the target no longer counts. */
    CORRECTED,
    SUBJECT_ERASED,
    PAYLOAD_REDACTED,
    EXPORT_RELEASED,
    EXPORT_STALE,
    USE_RECALLED,
    /** Two keys are one person from here on. */
    ACCOUNTS_MERGED,
    /** And are not any more. */
    MERGE_UNDONE,
    CHECKPOINT;

    /** What must never come back to life. */
    public static final Set<EventType> STOPS = Set.of(WITHDRAWN, OBJECTED, INVALIDATED, REVOKED, REFUSED);

    public boolean allowedFrom(ConsentState state) {
        return switch (this) {
            case REQUESTED ->
                switch (state) {
                    case NONE, REFUSED, EXPIRED, SUPERSEDED, WITHDRAWN -> true;
                    default -> false;
                };
            case DEFERRED -> state == ConsentState.REQUESTED;
            case GIVEN ->
                switch (state) {
                    case NONE, REQUESTED, DEFERRED, REFUSED, WITHDRAWN, EXPIRED, SUPERSEDED -> true;
                    default -> false;
                };
            case REFUSED ->
                switch (state) {
                    case NONE, REQUESTED, DEFERRED, EXPIRED, SUPERSEDED -> true;
                    default -> false;
                };
            case RENEWED -> state == ConsentState.GIVEN || state == ConsentState.EXPIRED;
            case WITHDRAWN -> state != ConsentState.NONE;
            case NARROWED, EXPIRED, SUPERSEDED, SUSPENDED -> state == ConsentState.GIVEN;
            case RESUMED -> state == ConsentState.SUSPENDED;
            default -> true;
        };
    }

    public Set<Assurance> needs() {
        return switch (this) {
            case GIVEN -> Set.of(CURRENT_NOTICE, STATEMENT);
            case RENEWED -> Set.of(CURRENT_NOTICE);
            case NARROWED -> Set.of(ONLY_LESS);
            case INVALIDATED -> Set.of(REASON);
            case CORRECTED -> Set.of(TWO_PEOPLE);
            default -> Set.of();
        };
    }
}
