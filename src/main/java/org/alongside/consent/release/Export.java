package org.alongside.consent.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.consent.uses.Reach;
import org.jspecify.annotations.Nullable;

/** One report or export on its way out. */
@Entity
@Table(name = "alongside_consent_export")
class Export {
    static final int TRIES = 3;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private String title;
    private String location;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Enumerated(EnumType.STRING)
    private ExportStatus status = ExportStatus.PREPARED;

    private int tries;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_ms")
    private long madeMs;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @Column(name = "items_sha256")
    private @Nullable String itemsSha256;

    @Column(name = "released_seq")
    private @Nullable Long releasedSeq;

    private long downloads;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Export() {}

    Export(String title, String location, Reach reach, UUID madeBy, long madeMs) {
        this.title = title;
        this.location = location;
        this.reach = reach;
        this.madeBy = madeBy;
        this.madeMs = madeMs;
    }

    void preparedAgain() {
        status = ExportStatus.PREPARED;
    }

    void stale() {
        tries++;
        status = tries < TRIES ? ExportStatus.STALE : ExportStatus.WAITS;
    }

    void released(String file, String items, long seq) {
        status = ExportStatus.RELEASED;
        fileSha256 = file;
        itemsSha256 = items;
        releasedSeq = seq;
    }

    void published() {
        status = ExportStatus.PUBLISHED;
    }

    void downloaded() {
        downloads++;
    }

    void dropped() {
        status = ExportStatus.DROPPED;
    }

    ExportSnapshot snapshot(boolean current) {
        return new ExportSnapshot(id, title, location, status, downloads, current);
    }

    UUID id() {
        return id;
    }

    ExportStatus status() {
        return status;
    }

    String location() {
        return location;
    }

    Reach reach() {
        return reach;
    }

    @Nullable
    String fileSha256() {
        return fileSha256;
    }
}
