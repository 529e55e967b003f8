package org.alongside.boards.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Somebody's words that may stand in a summary, exactly as they were asked about. */
@Entity
@Table(name = "alongside_board_quote")
class Quote {
    static final String NAMED = "QUOTE_NAMED";
    static final String NO_NAME = "QUOTE_NO_NAME";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID board;

    private @Nullable UUID card;

    @Column(name = "artefact_kind")
    private @Nullable String artefactKind;

    private @Nullable UUID artefact;

    private @Nullable UUID person;

    private String purpose;

    private String words;

    private boolean stopped;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    @Convert(converter = InstantColumn.class)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Quote() {}

    Quote(
            UUID board,
            UUID card,
            Artefact artefact,
            UUID person,
            boolean named,
            String words,
            UUID addedBy,
            Instant now) {
        this.id = UUID.randomUUID();
        this.board = board;
        this.card = card;
        this.artefactKind = artefact.kind();
        this.artefact = artefact.id();
        this.person = person;
        this.purpose = named ? NAMED : NO_NAME;
        this.words = words;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    /** The person does not want it any more: the words are gone from here, whatever else is done. */
    void stop() {
        stopped = true;
        words = "";
    }

    /** The person left the idea without their name: from here on nothing leads from it to them, or to their card. */
    void unname(String theirWords) {
        card = null;
        artefactKind = null;
        artefact = null;
        person = null;
        words = theirWords;
        stopped = false;
    }

    /** Nobody's any longer; such words need no yes, because they are of no one. */
    boolean unnamed() {
        return person == null;
    }

    Artefact artefact() {
        return new Artefact(Objects.requireNonNull(artefactKind), Objects.requireNonNull(artefact));
    }

    GateQuestion question() {
        return new GateQuestion(person(), Scope.of(artefact()), words);
    }

    boolean named() {
        return NAMED.equals(purpose) && !unnamed();
    }

    UUID id() {
        return id;
    }

    UUID board() {
        return board;
    }

    @Nullable
    UUID card() {
        return card;
    }

    UUID person() {
        return Objects.requireNonNull(person);
    }

    String purpose() {
        return purpose;
    }

    String words() {
        return words;
    }

    boolean stopped() {
        return stopped;
    }
}
