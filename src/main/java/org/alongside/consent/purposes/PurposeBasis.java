package org.alongside.consent.purposes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The legal ground of a purpose for one audience. */
@Entity
@Table(name = "alongside_consent_purpose_basis")
class PurposeBasis {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "purpose_id")
    private UUID purpose;

    @Column(name = "needed_to_take_part")
    private boolean neededToTakePart;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "lawful_basis")
    private String lawfulBasis;

    @Column(name = "art9_condition")
    private @Nullable String art9Condition;

    private boolean asks;

    @Column(name = "why_not_asked")
    private @Nullable String whyNotAsked;

    @Column(name = "why_words")
    private @Nullable String whyWords;

    @Column(name = "why_easy")
    private @Nullable String whyEasy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PurposeBasis() {}

    PurposeBasis(Purpose purpose, Audience audience, Ground ground) {
        this.purpose = purpose.id();
        this.neededToTakePart = purpose.neededToTakePart();
        this.audience = audience;
        this.lawfulBasis = ground.lawfulBasis();
        this.asks = ground.asks();
        this.whyNotAsked = ground.whyNotAsked();
    }

    Ground ground() {
        return new Ground(lawfulBasis, asks, whyNotAsked, art9Condition, whyWords, whyEasy);
    }

    /** What is needed for taking part rests on something else than consent; the schema holds the same. */
    void become(Ground ground) {
        boolean consent = ground.lawfulBasis().equals(Ground.CONSENT);
        if (neededToTakePart && consent) {
            throw Refusal.rule("consent.neededNeverAsked");
        }
        if (ground.asks() != consent) {
            throw Refusal.rule("consent.askedIsConsent");
        }
        lawfulBasis = ground.lawfulBasis();
        art9Condition = ground.art9Condition();
        asks = ground.asks();
        whyNotAsked = asks ? null : neededToTakePart ? "neededToTakePart" : "employerAsks";
        whyWords = asks ? null : ground.whyWords();
        whyEasy = asks ? null : ground.whyEasy();
    }
}
