package org.alongside.consent.purposes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A body that something is shared with, by its own name; "partners" is nobody. */
@Entity
@Table(name = "alongside_consent_party")
class Party {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "title")
    private String name;

    private String contact;
    private boolean active = true;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Party() {}

    Party(String name, String contact) {
        this.name = name;
        this.contact = contact;
    }

    /** Its name stays for good: another name is another body, and asked about anew. */
    void become(String newContact, boolean nowActive) {
        contact = newContact;
        active = nowActive;
    }

    PartySnapshot snapshot() {
        return new PartySnapshot(id, name, contact, active);
    }
}
