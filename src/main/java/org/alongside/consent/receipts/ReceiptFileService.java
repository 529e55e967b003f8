package org.alongside.consent.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.consent.EventType;
import org.alongside.consent.formats.Controller;
import org.alongside.consent.formats.FhirConsent;
import org.alongside.consent.formats.KantaraReceipt;
import org.alongside.consent.formats.ReceiptFacts;
import org.alongside.consent.formats.ReceiptFormat;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;

/** The receipts of whoever is here, in the forms that other programs read; nobody else's. */
@ApplicationScoped
@Transactional
public class ReceiptFileService {
    @Inject
    Decisions decisions;

    @Inject
    Receipts receipts;

    @Inject
    PurposeService purposes;

    @Inject
    Ourselves ourselves;

    @Inject
    CurrentPerson person;

    public String file(UUID id, ReceiptFormat format) {
        Receipt receipt = receipts.get(id);
        if (!decisions.keysOf(person.id()).contains(receipt.subjectKey())) {
            throw Refusal.unknown("consent.receipt");
        }
        return switch (format) {
            case JSON_LD -> receipt.json();
            case KANTARA -> KantaraReceipt.of(facts(receipt), ourselves.controller());
            case FHIR -> FhirConsent.of(facts(receipt), ourselves.controller());
        };
    }

    private ReceiptFacts facts(Receipt receipt) {
        Controller us = ourselves.controller();
        LoggedEvent event = receipts.event(receipt);
        ConsentRecord record = decisions.get(event.record());
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        UUID seen = event.rendition() == null ? record.rendition() : event.rendition();
        RenditionSnapshot shown =
                seen == null ? purposes.current(record.purpose(), person.locale()) : purposes.rendition(seen);
        boolean yes = event.type() == EventType.GIVEN || event.type() == EventType.RENEWED;
        return new ReceiptFacts(
                receipt.id().toString(),
                event.occurredMs(),
                receipt.subjectKey(),
                event.type().name(),
                yes,
                record.stateSeq() == event.seq() && record.at(decisions.now()).permits() == yes,
                purpose.explicitNeeded(),
                event.channel().name(),
                event.basis().name(),
                purpose.code(),
                purpose.dpvIri(),
                shown.wording().title(),
                shown.lang(),
                Ourselves.notice(us.site(), shown),
                shown.sha256(),
                purpose.retentionDays(),
                event.validUntilMs());
    }
}
