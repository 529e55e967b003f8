package org.alongside.consent.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.alongside.consent.log.Hash;

/** A drawing in a question, kept under the hash of its own content. */
@Entity
@Table(name = "alongside_consent_picture")
public class Picture {
    static final String SVG = "image/svg+xml";

    @Id
    private String sha256;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private String content;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Picture() {}

    public Picture(String content) {
        this.sha256 = Hash.of(content);
        this.mediaType = SVG;
        this.content = content;
    }

    public boolean intact() {
        return sha256.equals(Hash.of(content));
    }

    public String sha256() {
        return sha256;
    }

    public String content() {
        return content;
    }
}
