package org.alongside.consent.receipts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.formats.Controller;
import org.alongside.consent.formats.DataTerms;
import org.alongside.consent.log.CanonicalJson;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Wording.Line;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.LoggedEvent;

/** A receipt for machines: JSON-LD after ISO/IEC TS 27560 in the terms of the Data Privacy Vocabulary. */
final class ReceiptJson {
    private static final String SCHEMA = "https://w3id.org/dpv/schema/dpv-27560";
    private static final String DURATION = "dpv:hasDuration";
    private static final String TITLE = "dct:title";
    private static final String EXERCISED = "dpv:isExercisedAt";

    private final Controller controller;
    private final String site;

    ReceiptJson(Controller controller) {
        this.controller = controller;
        this.site = controller.site();
    }

    String of(
            UUID id,
            String code,
            ConsentRecord record,
            LoggedEvent event,
            PurposeSnapshot purpose,
            RenditionSnapshot shown) {
        Map<String, Object> receipt = new TreeMap<>();
        receipt.put("@context", context());
        receipt.put("@id", "urn:uuid:" + id);
        receipt.put("@type", "dpv:ConsentReceipt");
        receipt.put("dct:identifier", id.toString());
        receipt.put("dpv:hasIdentifier", id.toString());
        receipt.put("dct:conformsTo", SCHEMA + "#receipt-eu-gdpr");
        receipt.put("dct:created", time(event.occurredMs()));
        receipt.put("dct:language", shown.lang());
        receipt.put("cp:readingCode", code);
        receipt.put("dpv:hasRecordOfActivity", List.of(record(record, event, purpose, shown)));
        return CanonicalJson.of(receipt);
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new TreeMap<>(Map.of(
                "dpv", "https://w3id.org/dpv#",
                "pd", "https://w3id.org/dpv/pd#",
                "loc", "https://w3id.org/dpv/loc#",
                "gdpr", "https://w3id.org/dpv/legal/eu/gdpr#",
                "gb", "https://w3id.org/dpv/legal/gb#",
                "dct", "http://purl.org/dc/terms/",
                "schema", "https://schema.org/",
                "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                "xsd", "http://www.w3.org/2001/XMLSchema#",
                "cp", site + "/consent/terms#"));
        List.of("dct:created", "dpv:isIndicatedAtTime").forEach(term -> context.put(term, type("xsd:dateTime")));
        List.of(
                        "dct:conformsTo",
                        EXERCISED,
                        "dpv:hasPurpose",
                        "dpv:hasPersonalData",
                        "dpv:hasProcessing",
                        "dpv:hasLocation",
                        "dpv:hasRecipient",
                        "dpv:hasOrganisationalMeasure",
                        "dpv:hasLegalBasis",
                        "dpv:hasJurisdiction",
                        "dpv:hasApplicableLaw",
                        "dpv:hasDataController",
                        "dpv:hasDataSubject",
                        "dpv:hasAuthority",
                        "dpv:isIndicatedBy")
                .forEach(term -> context.put(term, type("@id")));
        return context;
    }

    private static Map<String, Object> type(String type) {
        return Map.of("@type", type);
    }

    private Map<String, Object> record(
            ConsentRecord record, LoggedEvent event, PurposeSnapshot purpose, RenditionSnapshot shown) {
        Map<String, Object> json = new TreeMap<>();
        json.put("@id", "urn:uuid:" + record.id());
        json.put("@type", "dpv:ConsentRecord");
        json.put("dct:identifier", record.id().toString());
        json.put("dpv:hasIdentifier", record.id().toString());
        json.put("dct:conformsTo", SCHEMA + "#record-eu-gdpr");
        json.put("dpv:hasDataSubject", subject(record));
        json.put("dpv:hasNotice", notice(purpose, shown));
        json.put("dpv:hasProcess", process(record, purpose, shown));
        json.put("dpv:hasConsentStatus", List.of(status(record, event, purpose)));
        if (event.basis() == DecisionBasis.SELF_WITH_SUPPORT) {
            json.put("dpv:hasOrganisationalMeasure", "dpv:SupportInformedConsentDecision");
        }
        json.put("dpv:hasEntity", List.of(entity()));
        return json;
    }

    private Map<String, Object> entity() {
        Map<String, Object> contact = new TreeMap<>(Map.of(
                "@type", "schema:ContactPoint",
                "schema:name", controller.contact(),
                "schema:telephone", controller.phone()));
        if (!controller.mail().isEmpty()) {
            contact.put("schema:email", controller.mail());
        }
        Map<String, Object> entity = new TreeMap<>(Map.of(
                "@id", controller.id(),
                "@type", List.of("dpv:DataController"),
                "dpv:hasName", controller.name(),
                "dpv:hasIdentifier", controller.id(),
                "schema:contactPoint", contact));
        if (!controller.address().isEmpty()) {
            entity.put("schema:address", controller.address());
        }
        return entity;
    }

    private Map<String, Object> notice(PurposeSnapshot purpose, RenditionSnapshot shown) {
        return Map.of(
                "@id", Ourselves.notice(site, shown),
                "@type", "dpv:ConsentNotice",
                "dct:language", shown.lang(),
                "cp:variant", shown.variant().name(),
                "cp:purposeCode", purpose.code(),
                "cp:version", shown.no(),
                "cp:noticeSha256", shown.sha256());
    }

    private Map<String, Object> process(ConsentRecord record, PurposeSnapshot purpose, RenditionSnapshot shown) {
        Map<String, Object> json = new TreeMap<>();
        json.put("@type", "dpv:Process");
        json.put(TITLE, shown.wording().title());
        json.put("cp:purposeCode", purpose.code());
        json.put("cp:scope", record.scopeKey());
        json.put("dpv:hasPurpose", purpose.dpvIri());
        List<String> recipients =
                shown.wording().terms().recipients().stream().map(Line::lead).toList();
        if (!recipients.isEmpty()) {
            json.put("cp:recipients", recipients);
        }
        Line effect = shown.wording().terms().withdrawEffect();
        if (effect != null) {
            json.put("cp:ifWithdrawn", effect.text());
        }
        json.put("dpv:hasPersonalData", DataTerms.data(purpose.code()));
        json.put("dpv:hasProcessing", DataTerms.operations(purpose.irreversible()));
        json.put(
                "dpv:hasLegalBasis",
                purpose.explicitNeeded() ? List.of("gdpr:A6-1-a", "gdpr:A9-2-a") : List.of("gdpr:A6-1-a"));
        json.put("dpv:hasDataController", controller.id());
        json.put("dpv:hasRecipient", List.of(controller.id()));
        json.put("dpv:hasJurisdiction", "loc:GB");
        json.put("dpv:hasApplicableLaw", List.of("gb:law-GDPR", "gb:law-DPA"));
        json.put("dpv:hasAuthority", "gb:DPA-GB");
        json.put(
                "dpv:hasStorageCondition",
                List.of(
                        Map.of("@type", "dpv:StorageLocation", "dpv:hasLocation", "loc:GB"),
                        Map.of(
                                "@type",
                                "dpv:StorageDuration",
                                DURATION,
                                duration("P" + purpose.retentionDays() + "D"))));
        json.put(
                "dpv:hasConsentControl",
                Map.of("@type", List.of("dpv:WithdrawConsent", "dpv:ProvideConsent"), EXERCISED, choices()));
        json.put(
                "dpv:hasRight",
                List.of(
                        Map.of("@type", List.of("dpv:DataSubjectRight", "gdpr:A7-3"), EXERCISED, choices()),
                        Map.of("@type", List.of("dpv:DataSubjectRight", "gdpr:A77"), EXERCISED, site + "/privacy")));
        return json;
    }

    private static Map<String, Object> status(ConsentRecord record, LoggedEvent event, PurposeSnapshot purpose) {
        Map<String, Object> json = new TreeMap<>();
        List<String> types = new ArrayList<>(List.of(dpv(event.type())));
        if (event.type() == EventType.GIVEN || event.type() == EventType.RENEWED) {
            types.add(purpose.explicitNeeded() ? "dpv:ExplicitlyExpressedConsent" : "dpv:ExpressedConsent");
        }
        json.put("@type", types);
        json.put("cp:eventType", event.type().name());
        json.put("dpv:isIndicatedBy", event.basis().proxy() ? proxy(record, event) : subject(record));
        json.put("dpv:hasIndicationMethod", event.channel().name());
        json.put("dpv:isIndicatedAtTime", time(event.occurredMs()));
        json.put("cp:logSeq", event.seq());
        json.put("cp:leafHash", event.leafHash());
        Long until = event.validUntilMs();
        if (until != null) {
            json.put(DURATION, duration("PT" + (until - event.occurredMs()) / 1000 + "S"));
        }
        return json;
    }

    /** Whoever decided stands there by their right, not by their name. */
    private static Map<String, Object> proxy(ConsentRecord record, LoggedEvent event) {
        List<String> types = event.basis() == DecisionBasis.PARENT
                ? List.of("dpv:Representative", "dpv:ParentOfDataSubject")
                : List.of("dpv:Representative");
        return Map.of(
                "@type",
                types,
                "cp:right",
                event.basis().name(),
                "dpv:isRepresentativeFor",
                Map.of("@id", subject(record)));
    }

    private static String dpv(EventType type) {
        return switch (type) {
            case GIVEN -> "dpv:ConsentGiven";
            case RENEWED -> "dpv:RenewedConsentGiven";
            case REFUSED -> "dpv:ConsentRefused";
            case WITHDRAWN, OBJECTED -> "dpv:ConsentWithdrawn";
            default -> "dpv:ConsentUnknown";
        };
    }

    private static Map<String, Object> duration(String value) {
        return Map.of("@type", "dpv:TemporalDuration", "rdf:value", value);
    }

    private static String subject(ConsentRecord record) {
        return "urn:cp:subject:" + record.subjectKey();
    }

    private String choices() {
        return site + "/consent/choices";
    }

    private static String time(long ms) {
        return Instant.ofEpochMilli(ms).toString();
    }
}
