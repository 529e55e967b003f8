package org.alongside.consent.formats;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;

/** HL7 FHIR R5: one receipt is one Consent; the person and whoever decided stand in it by key alone. */
public final class FhirConsent {
    private FhirConsent() {}

    public static String of(ReceiptFacts facts, Controller controller) {
        String terms = controller.site() + "/consent/terms#";
        JsonObjectBuilder consent = Json.createObjectBuilder()
                .add("resourceType", "Consent")
                .add("id", facts.id())
                .add("language", facts.lang())
                .add("identifier", one(identifier("urn:ietf:rfc:3986", "urn:uuid:" + facts.id())))
                .add("status", facts.permits() && !facts.holds() ? "inactive" : status(facts))
                .add("category", one(concept(terms, facts.purpose(), facts.title())))
                .add("subject", person(terms, facts))
                .add(
                        "date",
                        Instant.ofEpochMilli(facts.whenMs())
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                .add("period", period(facts))
                .add("grantor", one(grantor(terms, facts)))
                .add("controller", one(Json.createObjectBuilder().add("display", controller.name())))
                .add("sourceAttachment", one(notice(facts)))
                .add("regulatoryBasis", one(concept("https://w3id.org/dpv/legal/eu/gdpr#", "A6-1-a", "GDPR 6(1)(a)")))
                .add("decision", facts.permits() ? "permit" : "deny")
                .add("provision", one(provision(facts)));
        return consent.build().toString();
    }

    /** A stop ends the consent; a no is in force as a no. */
    private static String status(ReceiptFacts facts) {
        return facts.event().equals("WITHDRAWN") || facts.event().equals("OBJECTED") ? "inactive" : "active";
    }

    private static JsonObjectBuilder period(ReceiptFacts facts) {
        JsonObjectBuilder period = Json.createObjectBuilder().add("start", time(facts.whenMs()));
        Long until = facts.untilMs();
        return until == null || !facts.permits() ? period : period.add("end", time(until));
    }

    private static JsonObjectBuilder notice(ReceiptFacts facts) {
        byte[] sum = HexFormat.of().parseHex(facts.noticeSha256());
        return Json.createObjectBuilder()
                .add("contentType", "text/html")
                .add("language", facts.lang())
                .add("url", facts.notice())
                .add("title", facts.title())
                // FHIR's own field is for SHA-1; the sum of ours is a SHA-256 and says so
                .add(
                        "extension",
                        one(Json.createObjectBuilder()
                                .add("url", "https://w3id.org/security#sha256")
                                .add("valueBase64Binary", Base64.getEncoder().encodeToString(sum))));
    }

    private static JsonObjectBuilder provision(ReceiptFacts facts) {
        return Json.createObjectBuilder()
                .add("period", period(facts))
                .add(
                        "purpose",
                        one(coding("https://w3id.org/dpv#", facts.dpvPurpose().replaceFirst(".*#", ""))))
                .add("action", one(Json.createObjectBuilder().add("text", facts.title())));
    }

    private static JsonObjectBuilder person(String terms, ReceiptFacts facts) {
        return Json.createObjectBuilder().add("identifier", identifier(terms + "subject", facts.subject()));
    }

    /** Whoever decided for somebody else is named by their right, because their name is not ours to export. */
    private static JsonObjectBuilder grantor(String terms, ReceiptFacts facts) {
        return facts.basis().startsWith("SELF")
                ? person(terms, facts)
                : Json.createObjectBuilder().add("display", facts.basis());
    }

    private static JsonObjectBuilder identifier(String system, String value) {
        return Json.createObjectBuilder().add("system", system).add("value", value);
    }

    private static JsonObjectBuilder concept(String system, String code, String text) {
        return Json.createObjectBuilder()
                .add("coding", one(coding(system, code)))
                .add("text", text);
    }

    private static JsonObjectBuilder coding(String system, String code) {
        return Json.createObjectBuilder().add("system", system).add("code", code);
    }

    private static JsonArrayBuilder one(JsonObjectBuilder only) {
        return Json.createArrayBuilder().add(only);
    }

    private static String time(long ms) {
        return Instant.ofEpochMilli(ms).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
