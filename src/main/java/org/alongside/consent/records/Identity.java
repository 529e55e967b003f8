package org.alongside.consent.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only tie between a person and a random key that stands for them in the log. */
@Entity
@Table(name = "alongside_consent_identity")
class Identity {
    @Id
    @Column(name = "subject_key")
    private String subjectKey;

    private UUID person;

    /** Zero for the person's own key; those that came by a merge follow. */
    private int place;

    /** The line of the log that says so. */
    @Column(name = "merged_seq")
    private @Nullable Long mergedSeq;

    /** Whose key it was before. */
    @Column(name = "came_from")
    private @Nullable UUID cameFrom;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Identity() {}

    Identity(UUID person, String subjectKey) {
        this.person = person;
        this.subjectKey = subjectKey;
    }

    /** This key is another person's from now on, behind those they have. */
    void join(UUID kept, int behind, long seq) {
        cameFrom = person;
        person = kept;
        place = behind;
        mergedSeq = mergedSeq == null ? Long.valueOf(seq) : mergedSeq;
    }

    /** Back to whom it came from; the first of theirs is their own again. */
    void part(UUID gone, int at) {
        person = gone;
        cameFrom = null;
        place = at;
        mergedSeq = at == 0 ? null : mergedSeq;
    }

    String subjectKey() {
        return subjectKey;
    }
}
