package org.alongside.consent.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Help that a person had with one decision, as it is kept. */
@Entity
@Table(name = "alongside_consent_support")
class Support {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "record_id")
    private UUID record;

    @Enumerated(EnumType.STRING)
    @Column(name = "supporter_role")
    private SupporterRole role;

    private String helps;

    @Column(name = "own_words")
    private boolean ownWords;

    @Column(name = "sealed_words")
    private @Nullable String sealedWords;

    @Column(name = "made_ms")
    private long madeMs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Support() {}

    Support(UUID record, Supported help, long nowMs) {
        this.record = record;
        this.role = help.by();
        this.helps = help.helps().stream().map(Help::name).sorted().collect(Collectors.joining(","));
        this.ownWords = help.ownWords();
        this.madeMs = nowMs;
    }

    void sealed(String words) {
        sealedWords = words;
    }

    UUID id() {
        return id;
    }

    UUID record() {
        return record;
    }

    @Nullable
    String sealedWords() {
        return sealedWords;
    }
}
