package org.alongside.consent.uses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.records.ConsentRecord;

/** One place where something of a person is used, and the yes it rests on. */
@Entity
@Table(name = "alongside_consent_use")
public class ConsentUse {
    private static final UUID NOTHING = new UUID(0, 0);

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "artefact_kind")
    private String artefactKind;

    @Column(name = "artefact_id")
    private UUID artefactId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_person")
    private PartOfPerson part;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Column(name = "permit_seq")
    private long permitSeq;

    @Enumerated(EnumType.STRING)
    private UseStatus status = UseStatus.SHOWN;

    private String location;

    @Column(name = "first_used_ms")
    private long firstUsedMs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ConsentUse() {}

    public ConsentUse(ConsentRecord record, Artefact artefact, UsePlace place, long nowMs) {
        this.record = record.id();
        this.artefactKind = artefact.kind();
        this.artefactId = artefact.id();
        this.part = place.part();
        this.reach = place.reach();
        this.permitSeq = record.stateSeq();
        this.location = place.location();
        this.firstUsedMs = nowMs;
    }

    public void hide() {
        status = UseStatus.HIDDEN;
    }

    /** The same place again, under a newer yes. */
    void showAgain(ConsentRecord under) {
        status = UseStatus.SHOWN;
        permitSeq = under.stateSeq();
    }

    boolean visible() {
        return status != UseStatus.HIDDEN;
    }

    public UUID id() {
        return id;
    }

    public UUID record() {
        return record;
    }

    public Reach reach() {
        return reach;
    }

    public String location() {
        return location;
    }

    public long firstUsedMs() {
        return firstUsedMs;
    }

    /** Nothing leads from here to the thing any longer. */
    public void unname() {
        artefactId = NOTHING;
        artefactKind = "unnamed";
    }

    boolean at(Artefact artefact, UsePlace place) {
        return artefactId.equals(artefact.id())
                && artefactKind.equals(artefact.kind())
                && reach == place.reach()
                && location.equals(place.location());
    }
}
