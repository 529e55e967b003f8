package org.alongside.consent.formats;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/**
 * Kantara Consent Receipt 1.1. It has no word for a no or a stop: each is a receipt of its own whose consent type says
 * so, and no older one is changed.
 */
public final class KantaraReceipt {
    private KantaraReceipt() {}

    public static String of(ReceiptFacts facts, Controller controller) {
        List<String> special = DataTerms.special(facts.purpose());
        return Json.createObjectBuilder()
                .add("version", "KI-CR-v1.1.0")
                .add("jurisdiction", "GB")
                .add("consentTimestamp", facts.whenMs() / 1000)
                .add("collectionMethod", facts.channel())
                .add("consentReceiptID", facts.id())
                .add("language", facts.lang())
                .add("piiPrincipalId", facts.subject())
                .add("piiControllers", Json.createArrayBuilder().add(controller(controller)))
                .add("policyUrl", facts.notice())
                .add(
                        "services",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("service", "Alongside")
                                        .add(
                                                "purposes",
                                                Json.createArrayBuilder().add(purpose(facts)))))
                .add("sensitive", !special.isEmpty())
                .add("spiCat", array(special))
                .build()
                .toString();
    }

    private static JsonObjectBuilder controller(Controller controller) {
        return Json.createObjectBuilder()
                .add("piiController", controller.name())
                .add("onBehalf", false)
                .add("contact", controller.contact())
                .add("address", Json.createObjectBuilder().add("streetAddress", controller.address()))
                .add("email", controller.mail())
                .add("phone", controller.phone())
                .add("piiControllerUrl", controller.site());
    }

    private static JsonObjectBuilder purpose(ReceiptFacts facts) {
        return Json.createObjectBuilder()
                .add("purpose", facts.title())
                .add("purposeCategory", Json.createArrayBuilder().add(facts.dpvPurpose()))
                .add("consentType", type(facts))
                .add("piiCategory", array(DataTerms.data(facts.purpose())))
                .add("primaryPurpose", true)
                .add("termination", termination(facts))
                .add("thirdPartyDisclosure", false);
    }

    private static String type(ReceiptFacts facts) {
        return facts.permits() ? "EXPLICIT" : facts.event();
    }

    private static String termination(ReceiptFacts facts) {
        Long until = facts.untilMs();
        if (!facts.permits()) {
            return facts.event() + " " + Instant.ofEpochMilli(facts.whenMs());
        }
        return until == null
                ? "When the person stops it"
                : Instant.ofEpochMilli(until).toString();
    }

    private static JsonArrayBuilder array(List<String> values) {
        return Json.createArrayBuilder(values);
    }
}
