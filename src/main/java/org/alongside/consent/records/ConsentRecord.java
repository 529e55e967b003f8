package org.alongside.consent.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.jspecify.annotations.Nullable;

/** One person's decision about one purpose at one width: the present sum of its events. */
@Entity
@Table(name = "alongside_consent_record")
public class ConsentRecord {
    /** This organisation; a partner who relies on a decision has a record of its own. */
    static final String US = "US";

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "purpose_id")
    private UUID purpose;

    @Column(name = "scope_key")
    private String scopeKey;

    private String controller;

    @Enumerated(EnumType.STRING)
    private ConsentState state = ConsentState.NONE;

    @Column(name = "state_seq")
    private long stateSeq;

    @Column(name = "since_ms")
    private long sinceMs;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_basis")
    private DecisionBasis basis = DecisionBasis.SELF;

    @Column(name = "valid_until_ms")
    private @Nullable Long validUntilMs;

    @Column(name = "rendition_id")
    private @Nullable UUID rendition;

    @Column(name = "words_sha256")
    private @Nullable String wordsSha256;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ConsentRecord() {}

    public ConsentRecord(String subjectKey, UUID purpose, String scopeKey) {
        this.subjectKey = subjectKey;
        this.purpose = purpose;
        this.scopeKey = scopeKey;
        this.controller = US;
    }

    /** The sum after one more event; the words are those of the yes that holds. */
    void become(Standing standing, LoggedEvent event, @Nullable String words) {
        state = standing.state();
        stateSeq = standing.seq();
        sinceMs = standing.sinceMs();
        validUntilMs = standing.validUntilMs();
        if (standing.seq() == event.seq()) {
            basis = event.basis();
            rendition = event.rendition() == null ? rendition : event.rendition();
            wordsSha256 = state.permits() && words != null ? words : wordsSha256;
        }
    }

    public ConsentState at(long nowMs) {
        return Standing.effective(state, validUntilMs, nowMs);
    }

    /** Whether it stands where its events put it. */
    public boolean stands(Standing standing) {
        return state == standing.state()
                && stateSeq == standing.seq()
                && Objects.equals(validUntilMs, standing.validUntilMs());
    }

    /** The end has come and is not written down yet. */
    public boolean overdue(long nowMs) {
        return state == ConsentState.GIVEN && at(nowMs) == ConsentState.EXPIRED;
    }

    public UUID id() {
        return id;
    }

    public String subjectKey() {
        return subjectKey;
    }

    public UUID purpose() {
        return purpose;
    }

    public String scopeKey() {
        return scopeKey;
    }

    public DecisionBasis basis() {
        return basis;
    }

    public long stateSeq() {
        return stateSeq;
    }

    public long sinceMs() {
        return sinceMs;
    }

    @Nullable
    public Long validUntilMs() {
        return validUntilMs;
    }

    @Nullable
    public UUID rendition() {
        return rendition;
    }

    @Nullable
    public String wordsSha256() {
        return wordsSha256;
    }
}
