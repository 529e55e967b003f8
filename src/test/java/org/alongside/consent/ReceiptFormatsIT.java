package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.desk.Told;
import org.alongside.consent.formats.ReceiptFormat;
import org.alongside.consent.receipts.ReceiptFileService;
import org.alongside.consent.rights.AuthorityKind;
import org.alongside.consent.rights.Help;
import org.alongside.consent.rights.Supported;
import org.alongside.consent.rights.SupporterRole;
import org.alongside.consent.vault.Vault;
import org.alongside.testing.Kind;
import org.eclipse.rdf4j.model.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each decision has a receipt, and each form of it is what its standard says. */
class ReceiptFormatsIT {
    private static final String WORDS = "The bus stops at six";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    /** One receipt of each thing that can be decided, by each way in which it can. */
    private Map<String, UUID> receipts(House house) throws IOException {
        house.vault = new Vault(Files.createTempDirectory("alongside-outside"));
        Map<String, UUID> receipts = new LinkedHashMap<>();
        UUID ask = house.askAbout(house.joan, card, WORDS);
        Outcome yes = house.answer(house.joan, ask, Answer.YES);
        receipts.put("GIVEN", receipt(yes));
        receipts.put("WITHDRAWN", receipt(house.as(house.joan, room -> room.consent.withdraw(yes.record()))));
        house.later(Duration.ofMinutes(1));
        UUID needs = house.as(house.joan, room -> room.ask.askMyself("ACCESS_NEEDS"));
        receipts.put(
                "GIVEN explicitly",
                receipt(house.as(
                        house.joan,
                        room -> room.consent.answer(
                                needs,
                                Answer.YES,
                                room.questions.question(needs).rendition(),
                                UUID.randomUUID(),
                                "Yes, I agree"))));
        UUID other = house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "Another");
        receipts.put("REFUSED", receipt(house.answer(house.joan, other, Answer.NO)));
        UUID helped = house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "A third");
        Supported help = new Supported(SupporterRole.ADVOCATE, Set.of(Help.PICTURES), true, "");
        receipts.put(
                "GIVEN with support",
                receipt(house.as(
                        house.amina, room -> room.desk.record(helped, Desk.told(house, helped, Answer.YES, help)))));
        UUID childs = house.askAbout(house.joan, new Artefact("card", UUID.randomUUID()), "A fourth");
        UUID right = house.as(
                house.amina,
                room -> room.authority.claim(
                        house.joan.id(),
                        AuthorityKind.PARENT,
                        Set.of("QUOTE_NO_NAME"),
                        "Her mother",
                        house.now().plus(Duration.ofDays(90))));
        house.in(house.ruth, room -> room.authority.verify(right));
        Told told = Desk.told(house, childs, Answer.YES, Channel.PAPER, house.now(), right, null);
        Outcome parent = house.as(house.amina, room -> room.desk.record(childs, told));
        receipts.put("GIVEN by a parent", receipt(parent));
        receipts.put("OBJECTED", receipt(house.as(house.joan, room -> room.consent.withdraw(parent.record()))));
        return receipts;
    }

    private static UUID receipt(Outcome outcome) {
        assertThat(outcome.receipt()).isNotNull();
        return Objects.requireNonNull(outcome.receipt());
    }

    private static String file(House house, UUID receipt, ReceiptFormat format) {
        return house.as(house.joan, room -> room.the(ReceiptFileService.class).file(receipt, format));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-24")
    void everyDecisionHasAReceiptInTermsThatExist(Kind kind) throws IOException {
        try (House house = new House(kind)) {
            for (Map.Entry<String, UUID> receipt : receipts(house).entrySet()) {
                String json = file(house, receipt.getValue(), ReceiptFormat.JSON_LD);
                Model graph = Vocabulary.read(json);
                assertThat(Vocabulary.unknownTerms(graph)).as(receipt.getKey()).isEmpty();
                assertThat(Vocabulary.types(graph))
                        .as(receipt.getKey())
                        .contains("https://w3id.org/dpv#ConsentReceipt", "https://w3id.org/dpv#" + status(receipt));
                assertThat(json)
                        .doesNotContain(
                                "Joan", "Price", "mother", house.joan.id().toString());
            }
            List<?> bare = house.as(
                    house.ruth,
                    room -> room.em
                            .createNativeQuery(
                                    "select e.event_type from alongside_consent_event e where e.event_type in ('GIVEN',"
                                            + " 'RENEWED', 'REFUSED', 'WITHDRAWN', 'OBJECTED') and not exists (select 1 from"
                                            + " alongside_consent_receipt_event x where x.event_id = e.id)")
                            .getResultList());
            assertThat(bare).isEmpty();
        }
    }

    private static String status(Map.Entry<String, UUID> receipt) {
        String event = receipt.getKey().replaceFirst(" .*", "");
        return Objects.requireNonNull(Map.of(
                        "GIVEN", "ConsentGiven",
                        "REFUSED", "ConsentRefused",
                        "WITHDRAWN", "ConsentWithdrawn",
                        "OBJECTED", "ConsentWithdrawn")
                .get(event));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-25")
    void eachReceiptIsAKantaraReceiptAndAFhirConsent(Kind kind) throws IOException {
        try (House house = new House(kind)) {
            Map<String, UUID> receipts = receipts(house);
            for (Map.Entry<String, UUID> receipt : receipts.entrySet()) {
                JsonNode kantara = read(file(house, receipt.getValue(), ReceiptFormat.KANTARA));
                assertThat(messages(Vocabulary.kantara().validate(kantara)))
                        .as(receipt.getKey())
                        .isEmpty();
                JsonNode fhir = read(file(house, receipt.getValue(), ReceiptFormat.FHIR));
                assertThat(messages(Vocabulary.fhir().validate(fhir)))
                        .as(receipt.getKey())
                        .isEmpty();
                boolean yes = receipt.getKey().startsWith("GIVEN");
                assertThat(fhir.get("decision").asText()).as(receipt.getKey()).isEqualTo(yes ? "permit" : "deny");
                assertThat(kantara.at("/services/0/purposes/0/consentType").asText())
                        .isEqualTo(yes ? "EXPLICIT" : receipt.getKey());
                assertThat(kantara + fhir.toString()).doesNotContain("Joan", "mother");
            }
            UUID first = receipts.values().iterator().next();
            assertThatThrownBy(() -> house.as(
                            house.tom,
                            room -> room.the(ReceiptFileService.class).file(first, ReceiptFormat.KANTARA)))
                    .hasMessage("consent.receipt");
        }
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static List<String> messages(Set<ValidationMessage> found) {
        return found.stream().map(ValidationMessage::toString).toList();
    }
}
