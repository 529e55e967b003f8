package org.alongside.consent.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.consent.DecisionBasis;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A right to decide for somebody: claimed, then seen by a named person, and only for some things and until a day. */
@Entity
@Table(name = "alongside_consent_authority")
public class Authority {
    enum Status {
        CLAIMED,
        VERIFIED,
        /** The papers did not show it. */
        REJECTED,
        ENDED
    }

    private static final Pattern COMMA = Pattern.compile(",");

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "subject_key")
    private String subjectKey;

    @Enumerated(EnumType.STRING)
    private AuthorityKind kind;

    @Column(name = "holder_sealed")
    private String holderSealed = "";

    private String purposes;

    @Column(name = "claimed_by")
    private @Nullable UUID claimedBy;

    @Column(name = "seen_by")
    private @Nullable UUID seenBy;

    @Column(name = "seen_ms")
    private @Nullable Long seenMs;

    @Column(name = "check_again_ms")
    private long checkAgainMs;

    @Enumerated(EnumType.STRING)
    private Status status = Status.CLAIMED;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Authority() {}

    Authority(String subjectKey, AuthorityKind kind, Set<String> purposes, long checkAgainMs, UUID claimedBy) {
        this.subjectKey = subjectKey;
        this.kind = kind;
        this.purposes = purposes.stream().sorted().collect(Collectors.joining(","));
        this.checkAgainMs = checkAgainMs;
        this.claimedBy = claimedBy;
    }

    void heldBy(String sealed) {
        holderSealed = sealed;
    }

    /** The papers were seen, by somebody who answers for having seen them. */
    void verify(UUID by, long nowMs) {
        if (status != Status.CLAIMED) {
            throw Refusal.rule("consent.authorityOver");
        }
        if (by.equals(claimedBy)) {
            throw Refusal.rule("consent.authorityTwo");
        }
        status = Status.VERIFIED;
        seenBy = by;
        seenMs = nowMs;
    }

    /** The papers were looked at and do not show it. */
    void reject(UUID by, long nowMs) {
        if (status != Status.CLAIMED) {
            throw Refusal.rule("consent.authorityOver");
        }
        if (by.equals(claimedBy)) {
            throw Refusal.rule("consent.authorityTwo");
        }
        status = Status.REJECTED;
        seenBy = by;
        seenMs = nowMs;
    }

    /** True the first time; what was rejected never ran. */
    boolean end() {
        boolean ran = status == Status.VERIFIED || status == Status.CLAIMED;
        status = ran ? Status.ENDED : status;
        return ran;
    }

    /**
     * Whether it covers this now.
     *
     * @param publicity whether it cannot be taken back once it is out
     * @param publicityToo whether this organisation lets attorneys and deputies decide about such things at all
     */
    public boolean covers(String purpose, boolean publicity, boolean publicityToo, long nowMs) {
        boolean parent = kind.basis() == DecisionBasis.PARENT;
        return status == Status.VERIFIED
                && nowMs < checkAgainMs
                && COMMA.splitAsStream(purposes).anyMatch(purpose::equals)
                && !kind.moneyOnly()
                && (!publicity || parent || publicityToo);
    }

    RightLine line() {
        return new RightLine(id, kind, status == Status.VERIFIED);
    }

    public boolean of(String subject) {
        return subjectKey.equals(subject);
    }

    public UUID id() {
        return id;
    }

    String subjectKey() {
        return subjectKey;
    }

    public AuthorityKind kind() {
        return kind;
    }

    RightSnapshot snapshot(UUID person, String name, String holder, UUID reader) {
        return new RightSnapshot(
                id,
                person,
                name,
                kind,
                COMMA.splitAsStream(purposes).sorted().toList(),
                holder,
                status.name(),
                Instant.ofEpochMilli(checkAgainMs),
                status == Status.CLAIMED && !reader.equals(claimedBy));
    }

    String holderSealed() {
        return holderSealed;
    }
}
