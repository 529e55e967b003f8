package org.alongside.consent.receipts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.consent.log.Hash;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.jspecify.annotations.Nullable;

/** A person's proof of a decision; made once, never changed. */
@Entity
@Table(name = "alongside_consent_receipt")
public class Receipt {
    @Id
    private UUID id;

    @Column(name = "subject_key", updatable = false)
    private String subjectKey;

    @Column(name = "ask_id", updatable = false)
    private @Nullable UUID ask;

    @Column(updatable = false)
    private String lang;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Variant variant;

    @Column(updatable = false)
    private String json;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "reading_code", updatable = false)
    private String readingCode;

    @Column(name = "made_ms", updatable = false)
    private long madeMs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Receipt() {}

    Receipt(
            UUID id,
            String subjectKey,
            @Nullable UUID ask,
            RenditionSnapshot shown,
            String json,
            String readingCode,
            long madeMs) {
        this.id = id;
        this.subjectKey = subjectKey;
        this.ask = ask;
        this.lang = shown.lang();
        this.variant = shown.variant();
        this.json = json;
        this.sha256 = Hash.of(json);
        this.readingCode = readingCode;
        this.madeMs = madeMs;
    }

    UUID id() {
        return id;
    }

    String subjectKey() {
        return subjectKey;
    }

    @Nullable
    UUID ask() {
        return ask;
    }

    public String json() {
        return json;
    }

    public boolean intact() {
        return sha256.equals(Hash.of(json));
    }

    public String readingCode() {
        return readingCode;
    }

    long madeMs() {
        return madeMs;
    }
}
