package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.erasure.KeyService;
import org.alongside.consent.erasure.ProofService;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.log.Finding;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.rights.Backings;
import org.alongside.consent.rights.Help;
import org.alongside.consent.rights.Supported;
import org.alongside.consent.rights.SupporterRole;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.vault.Vault;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forgetting people and their words, while the log still holds. */
class ErasureIT {
    private static final String WORDS = "Respite at home, not only away";
    private static final String SAID = "I know that anybody can read it";

    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-37")
    void afterErasureNothingReadableIsLeftAndTheLogHolds(Kind kind) throws Exception {
        try (House house = new House(kind)) {
            Path outside = Files.createTempDirectory("alongside-outside");
            house.vault = new Vault(outside);
            UUID ask = house.askAbout(house.joan, card, WORDS);
            Supported help = new Supported(SupporterRole.FAMILY, Set.of(Help.PICTURES), true, SAID);
            UUID record = house.as(house.amina, room -> room.desk.record(ask, Desk.told(house, ask, Answer.YES, help)))
                    .record();
            house.in(
                    house.dev,
                    room -> room.gate.use(
                            "QUOTE_NO_NAME",
                            new GateQuestion(house.joan.id(), Scope.of(card), WORDS),
                            card,
                            new UsePlace("The website", Reach.R2, PartOfPerson.QUOTED)));
            String subject =
                    house.as(house.dev, room -> room.decisions.get(record).subjectKey());
            String sealed = house.as(house.dev, room -> (String) room.em
                    .createNativeQuery("select sealed_words from alongside_consent_support")
                    .getSingleResult());
            assertThat(sealed).doesNotContain("anybody");
            UUID support = house.as(
                    house.dev,
                    room -> UUID.fromString(room.em
                            .createNativeQuery("select id from alongside_consent_support")
                            .getSingleResult()
                            .toString()));
            assertThat(open(house, subject, support, sealed)).isEqualTo(SAID);

            assertThatThrownBy(() -> house.in(house.ruth, room -> {
                        room.eraser.erase(house.joan.id());
                        throw new IllegalStateException("the database is gone");
                    }))
                    .hasMessage("the database is gone");
            house.in(house.ruth, room -> room.the(KeyService.class).round());
            assertThat(open(house, subject, support, sealed))
                    .as("what was not committed destroys nothing")
                    .isEqualTo(SAID);
            house.in(house.ruth, room -> room.eraser.erase(house.joan.id()));
            assertThat(outside.resolve("people").resolve(subject))
                    .as("first it is committed, then the key goes, even if the server dies in between")
                    .exists();
            house.in(house.ruth, room -> room.the(KeyService.class).round());
            house.in(house.ruth, room -> room.the(KeyService.class).round());

            assertThat(everything(house)).doesNotContain(house.joan.id().toString(), WORDS, SAID, "oan@");
            assertThat(open(house, subject, support, sealed)).isEmpty();
            assertThat(outside.resolve("people").resolve(subject)).doesNotExist();
            assertThat(house.gate(house.joan, card, WORDS).permitted()).isFalse();
            assertThat(location(house)).as("what is out still comes down").isEqualTo("The website");
            assertThatObject(house.<Boolean>as(
                            house.amina, room -> room.the(ProofService.class).mustNotWriteTo("joan@example.org")))
                    .isEqualTo(true);
            assertThatObject(house.<Boolean>as(
                            house.amina, room -> room.the(ProofService.class).mustNotWriteTo("tom@example.org")))
                    .isEqualTo(false);
            assertThat(verdict(house).holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-38")
    void proofLosesItsWordsWhenItsTimeIsUpUnlessItIsHeldUntilADayThePersonSees(Kind kind) {
        try (House house = new House(kind)) {
            UUID joans = house.usedAt(house.joan, card, WORDS);
            Artefact other = new Artefact("card", UUID.randomUUID());
            UUID toms = house.usedAt(house.tom, other, WORDS);
            house.in(house.joan, room -> room.consent.withdraw(joans));
            house.in(house.tom, room -> room.consent.withdraw(toms));
            house.later(Duration.ofDays(2189));
            house.in(house.amina, room -> room.the(ProofService.class).round());
            assertThat(verdict(house)).isEqualTo(new Verdict(Finding.OK, 6, 6, 0));
            Instant until = House.START.plus(Duration.ofDays(2300));
            house.in(house.ruth, room -> room.the(ProofService.class).hold(house.tom.id(), "COMPLAINT", until));
            house.later(Duration.ofDays(1));
            house.in(house.amina, room -> room.the(ProofService.class).round());
            house.in(house.amina, room -> room.the(ProofService.class).round());
            assertThat(verdict(house)).isEqualTo(new Verdict(Finding.OK, 9, 9, 3));
            assertThatObject(house.as(
                            house.tom,
                            room -> room.the(ProofService.class).heldUntil().orElseThrow()))
                    .isEqualTo(until);
            house.later(Duration.ofDays(200));
            house.in(house.amina, room -> room.the(ProofService.class).round());
            assertThat(verdict(house).redacted()).isEqualTo(6);
            assertThat(house.gate(house.tom, other, WORDS).state()).isEqualTo(ConsentState.WITHDRAWN);
        }
    }

    private static String open(House house, String subject, UUID support, String sealed) {
        return house.as(house.dev, room -> room.the(Backings.class).open(subject, "support", support, sealed))
                .orElse("");
    }

    private static String location(House house) {
        return house.as(house.amina, room -> room.tasks.mine()).get(0).location();
    }

    private static Verdict verdict(House house) {
        return house.as(house.ruth, room -> room.logs.verdict());
    }

    /** Every text in every table of ours, as somebody with the database alone would search it. */
    private static String everything(House house) {
        StringBuilder all = new StringBuilder();
        house.in(house.dev, room -> {
            for (String table : List.of(
                    "subject",
                    "identity",
                    "record",
                    "event",
                    "use",
                    "ask",
                    "receipt",
                    "task",
                    "after",
                    "support",
                    "authority",
                    "no_contact",
                    "hold",
                    "checkpoint")) {
                List<?> rows = room.em
                        .createNativeQuery("select * from alongside_consent_" + table)
                        .getResultList();
                for (Object row : rows) {
                    all.append(Arrays.deepToString(row instanceof Object[] columns ? columns : new Object[] {row}));
                }
            }
        });
        return all.toString();
    }
}
