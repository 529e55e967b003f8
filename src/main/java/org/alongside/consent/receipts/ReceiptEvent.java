package org.alongside.consent.receipts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which event a receipt proves; only read here. */
@Entity
@Table(name = "alongside_consent_receipt_event")
class ReceiptEvent {
    @Id
    @Column(name = "receipt_id", updatable = false)
    private UUID receipt;

    @Column(name = "event_id", updatable = false)
    private UUID event;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ReceiptEvent() {}

    UUID receipt() {
        return receipt;
    }

    UUID event() {
        return event;
    }
}
