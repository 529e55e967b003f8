package org.alongside.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The only tie between a person and the random key that stands for them in the log. */
@Entity
@Table(name = "alongside_consent_identity")
class Identity {
    @Id
    private UUID person;

    @Column(name = "subject_key")
    private String subjectKey;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Identity() {}

    Identity(UUID person, String subjectKey) {
        this.person = person;
        this.subjectKey = subjectKey;
    }

    UUID person() {
        return person;
    }

    String subjectKey() {
        return subjectKey;
    }
}
