package org.alongside.consent.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A question in one language and form, with its pictures; frozen with its version, and read only while its hash holds. */
@Entity
@Table(name = "alongside_consent_rendition")
public class Rendition {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "version_id", updatable = false)
    private UUID versionId;

    @Column(updatable = false)
    private String lang;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Variant variant;

    private String body;

    @Column(name = "media_manifest")
    private String manifest;

    private String sha256;

    @Column(name = "same_meaning_checked_by")
    private @Nullable String sameMeaningCheckedBy;

    @Column(name = "same_meaning_ms")
    private @Nullable Long sameMeaningMs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Rendition() {}

    Rendition(UUID versionId, String lang, Variant variant, String body, String manifest) {
        this.versionId = versionId;
        this.lang = lang;
        this.variant = variant;
        this.body = body;
        this.manifest = manifest;
        this.sha256 = Manifest.seal(lang, variant, body, manifest);
    }

    /** While its version is a draft; the database refuses it afterwards, whoever tries. */
    public void rewrite(String newBody, String newManifest) {
        body = Wording.normal(newBody);
        manifest = newManifest;
        sha256 = Manifest.seal(lang, variant, body, manifest);
    }

    public UUID id() {
        return id;
    }

    public Variant variant() {
        return variant;
    }

    public String lang() {
        return lang;
    }

    public String body() {
        return body;
    }

    public String manifest() {
        return manifest;
    }

    String sha256() {
        return sha256;
    }

    public UUID versionId() {
        return versionId;
    }

    public PrintedWords printed(NoticeVersion version) {
        return new PrintedWords(id, version.no(), variant, version.since(), version.published());
    }

    /** A question whose words were changed behind our back is not asked, and no answer to it is taken. */
    public RenditionSnapshot snapshot(NoticeVersion version) {
        if (!sha256.equals(Manifest.seal(lang, variant, body, manifest))) {
            throw Refusal.rule("consent.noticeTampered");
        }
        return new RenditionSnapshot(
                id,
                version.purpose(),
                versionId,
                version.no(),
                lang,
                variant,
                sha256,
                Wording.of(body),
                Manifest.read(manifest));
    }
}
