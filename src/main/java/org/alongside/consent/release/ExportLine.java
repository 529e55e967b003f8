package org.alongside.consent.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.log.Hash;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.uses.PartOfPerson;
import org.jspecify.annotations.Nullable;

/** One thing of a person in an export, and the yes it rested on when the export was made. */
@Entity
@Table(name = "alongside_consent_export_item")
class ExportLine {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "export_id")
    private UUID export;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "artefact_kind")
    private String artefactKind;

    @Column(name = "artefact_id")
    private UUID artefactId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_person")
    private PartOfPerson part;

    @Column(name = "words_sha256")
    private @Nullable String wordsSha256;

    @Column(name = "seen_seq")
    private long seenSeq;

    @Column(name = "scope_keys")
    private String scopeKeys;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ExportLine() {}

    ExportLine(UUID export, ExportItem item, UUID record, long seenSeq) {
        this.export = export;
        this.record = record;
        this.artefactKind = item.artefact().kind();
        this.artefactId = item.artefact().id();
        this.part = item.part();
        String words = item.question().words();
        this.wordsSha256 = words == null ? null : Hash.of(words);
        this.seenSeq = seenSeq;
        this.scopeKeys = String.join(" ", item.question().scope().keys());
    }

    /** The yes is the same one, to the same words, and still runs when the export comes out. */
    boolean stillHolds(ConsentRecord now, long atMs) {
        return now.stateSeq() == seenSeq && permits(now, atMs);
    }

    /** There is a yes to the same words, be it this one or a newer. */
    boolean permits(ConsentRecord now, long atMs) {
        return now.at(atMs).permits()
                && (wordsSha256 == null || now.wordsSha256() == null || Objects.equals(wordsSha256, now.wordsSha256()));
    }

    /** As wide as the question was; of older ones only how wide the answer is was kept. */
    Scope scope(String own) {
        return scopeKeys.isEmpty()
                ? new Scope(own.equals(Scope.EVERYTHING) ? List.of(own) : List.of(own, Scope.EVERYTHING))
                : new Scope(List.of(scopeKeys.split(" ", -1)));
    }

    UUID record() {
        return record;
    }

    Artefact artefact() {
        return new Artefact(artefactKind, artefactId);
    }

    PartOfPerson part() {
        return part;
    }

    /** What stands in the log about it, as part of one hash. */
    String summed() {
        return record + " " + artefactKind + "/" + artefactId + " " + seenSeq;
    }
}
