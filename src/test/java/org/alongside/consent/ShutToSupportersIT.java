package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.ProductionClasses;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody decides for a person, looks into their decisions or asks for them while helping, whatever is ticked. */
class ShutToSupportersIT {
    private static final Artefact CARD = new Artefact("card", UUID.randomUUID());

    /** What nobody asks for: work that starts by itself, and steps of a release that only {@link Releasing} takes. */
    private static final Set<String> BY_ITSELF = Set.of(
            "AfterService.round",
            "AuthorityService.round",
            "CheckpointService.round",
            "ExpiryService.round",
            "JournalService.round",
            "KeyService.round",
            "ProofService.round",
            "ReleaseService.prepareAgain",
            "ReleaseService.published",
            "ReleaseService.release",
            "RestoreService.round",
            "TakeDownService.round");

    /** What holds nothing of anybody: the words of the purposes, which everybody may read, and what other rooms ask. */
    private static final Set<String> OF_NOBODY = Set.of(
            "ProofService.mustNotWriteTo",
            "PurposeRegisterService.lines",
            "PurposeService.all",
            "PurposeService.asReadBy",
            "PurposeService.current",
            "PurposeService.ground",
            "PurposeService.picture",
            "PurposeService.publishStarters",
            "PurposeService.purpose",
            "PurposeService.rendition",
            "PurposeService.stillAsked",
            "RestoreService.frozen");

    /** What answers with nothing while a supporter helps, because a menu asks it on every page. */
    private static final Set<String> ANSWERS_NOTHING = Set.of("TakeDownService.leads", "TakeDownService.waiting");

    @Test
    @Tag("boards-G37")
    void everyMethodOfEveryServiceIsKnownToThisTest() {
        Set<String> known = new TreeSet<>(doors(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null)
                .keySet());
        known.addAll(BY_ITSELF);
        known.addAll(OF_NOBODY);
        known.addAll(ANSWERS_NOTHING);
        assertThat(known).isEqualTo(there());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("boards-G37")
    void everyDoorOfConsentIsShutToSupporters(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.joan, CARD, "By bus");
            UUID record = house.usedAt(house.joan, CARD, "By bus", new UsePlace("Page", Reach.R1, PartOfPerson.QUOTED));
            UUID receipt = house.as(house.joan, room -> room.choices.receipts(1, 5))
                    .get(0)
                    .id();
            doors(ask, record, receipt, house)
                    .forEach((name, door) -> assertThatThrownBy(() -> house.helping(house.joan, house.tom, door))
                            .as(name)
                            .isInstanceOf(Refusal.class)
                            .hasMessage("identity.notForSupporters"));
            house.helping(house.joan, house.tom, room -> {
                assertThat(room.tasks.leads()).isFalse();
                assertThat(room.tasks.waiting()).isZero();
            });
        }
    }

    private static Set<String> there() {
        Set<String> there = new TreeSet<>();
        ProductionClasses.all().stream()
                .filter(type -> type.getPackageName().matches("org\\.alongside\\.consent(\\.(log|purposes|vault))?"))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> type.isAnnotationPresent(ApplicationScoped.class)
                        && type.getSimpleName().endsWith("Service"))
                .forEach(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> there.add(type.getSimpleName() + "." + method.getName())));
        return there;
    }

    /** Every door with what it asks for; as Joan herself, or as staff, each of these ids would be the right one. */
    private static Map<String, Consumer<House.Room>> doors(UUID ask, UUID record, UUID receipt, @Nullable House house) {
        Map<String, Consumer<House.Room>> doors = new LinkedHashMap<>();
        doors.put("AfterService.choose", it -> it.after.choose(record, AfterChoice.LEAVE_OUT));
        doors.put("AskService.ask", it -> it.ask.ask(joan(house), "QUOTE_NO_NAME", Scope.of(CARD), "there", "By bus"));
        doors.put("AskService.askMyself", it -> it.ask.askMyself("ACCESS_NEEDS"));
        doors.put("AskService.asked", it -> it.ask.asked(joan(house), "QUOTE_NO_NAME", Scope.of(CARD)));
        doors.put(
                "AuthorityService.claim",
                it -> it.authority.claim(
                        joan(house),
                        AuthorityKind.LPA_HW,
                        Set.of("QUOTE_NO_NAME"),
                        "Lee",
                        House.START.plus(Duration.ofDays(30))));
        doors.put("AuthorityService.verify", it -> it.authority.verify(record));
        doors.put("AuthorityService.end", it -> it.authority.end(record));
        doors.put("ChoiceService.choices", it -> it.choices.choices());
        doors.put("ChoiceService.others", it -> it.choices.others());
        doors.put("ChoiceService.receipts", it -> it.choices.receipts(1, 5));
        doors.put("ChoiceService.receipt", it -> it.choices.receipt(receipt));
        doors.put("ChoiceService.receiptJson", it -> it.choices.receiptJson(receipt));
        doors.put("CodeService.stop", it -> it.codes.stop("ABCD", "Joan Price"));
        doors.put("ConsentService.answer", it -> it.consent.answer(ask, Answer.YES, record, UUID.randomUUID()));
        doors.put("ConsentService.withdraw", it -> it.consent.withdraw(record));
        doors.put("DeskService.shown", it -> it.desk.shown(ask));
        doors.put(
                "DeskService.record",
                it -> it.desk.record(
                        ask, new Told(Answer.YES, Channel.SPOKEN, House.START, record, null, null, UUID.randomUUID())));
        doors.put("LogService.verdict", it -> it.logs.verdict());
        doors.put("LogService.now", it -> it.logs.now());
        doors.put("LogService.part", it -> it.logs.part(0));
        doors.put("LogService.checkpoints", it -> it.logs.checkpoints());
        doors.put("LogService.publicKey", it -> it.logs.publicKey());
        doors.put("ProofService.hold", it -> it.proof.hold(joan(house), "why", House.START.plus(Duration.ofDays(9))));
        doors.put("ProofService.heldUntil", it -> it.proof.heldUntil());
        doors.put("QuestionService.open", it -> it.questions.open());
        doors.put("QuestionService.question", it -> it.questions.question(ask));
        doors.put("QuestionService.wantingHelp", it -> it.questions.wantingHelp());
        doors.put("QuestionService.helped", it -> it.questions.helped(ask));
        doors.put("ReleaseService.prepare", it -> it.release.prepare(new NewExport("A", "B", Reach.R1), List.of()));
        doors.put("ReleaseService.snapshot", it -> it.release.snapshot(record));
        doors.put("RestoreService.catchUp", it -> it.restore.catchUp());
        doors.put("TakeDownService.mine", it -> it.tasks.mine());
        doors.put("TakeDownService.done", it -> it.tasks.done(record, TakeDownOutcome.REMOVED, ""));
        return doors;
    }

    private static UUID joan(@Nullable House house) {
        return house == null ? UUID.randomUUID() : house.joan.id();
    }
}
