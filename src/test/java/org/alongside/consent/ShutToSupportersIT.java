package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.ProductionClasses;
import org.alongside.consent.register.AsOfService;
import org.alongside.consent.release.Releasing;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody decides for a person, looks into their decisions or asks for them while helping, whatever is ticked. */
class ShutToSupportersIT {
    static final Artefact CARD = new Artefact("card", UUID.randomUUID());

    /**
     * What nobody asks for: work that starts by itself, steps of a release that {@link Releasing} and the room of the reports
     * take, and what follows from somebody else's decision. No page and no resource may call it.
     */
    private static final Set<String> BY_ITSELF = Set.of(
            "AfterService.forget",
            "AfterService.round",
            "AskService.askAgain",
            "AskService.askToo",
            "AuthorityService.round",
            "CheckpointService.round",
            "JournalService.round",
            "KeyService.round",
            "ProofService.round",
            "ReleaseService.downloaded",
            "ReleaseService.dropped",
            "ReleaseService.forgotten",
            "ReleaseService.prepareAgain",
            "ReleaseService.published",
            "ReleaseService.release",
            "ReleaseService.released",
            "ReleaseService.standing",
            "RestoreService.round",
            "TakeDownService.round");

    /** What holds nothing of anybody: the words of the purposes, which everybody may read, and what other rooms ask. */
    private static final Set<String> OF_NOBODY = Set.of(
            "ProofService.mustNotWriteTo",
            "PurposeRegisterService.lines",
            "PurposeService.all",
            "PurposeService.asReadBy",
            "PurposeService.brought",
            "PurposeService.current",
            "PurposeService.forms",
            "PurposeService.ground",
            "PurposeService.picture",
            "PurposeService.printed",
            "PurposeService.publishStarters",
            "PurposeService.published",
            "PurposeService.purpose",
            "PurposeService.rendition",
            "PurposeService.stillAsked",
            "PurposeService.version",
            "QuestionService.day",
            "QuestionService.unasked",
            "ReleaseService.mustBePossible",
            "RestoreService.frozen");

    /** What answers with nothing while a supporter helps, because a menu asks it on every page. */
    private static final Set<String> ANSWERS_NOTHING =
            Set.of("AsOfService.reads", "NoticeService.leads", "TakeDownService.leads", "TakeDownService.waiting");

    /** What a supporter does in the name of whom they help, where typing is ticked: it asks, and answers nothing. */
    private static final Set<String> TYPED = Set.of("AskService.askAbout");

    @Test
    @Tag("boards-G37")
    void everyMethodOfEveryServiceIsKnownToThisTest() {
        Set<String> known =
                new TreeSet<>(ConsentDoors.all(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null)
                        .keySet());
        known.addAll(BY_ITSELF);
        known.addAll(OF_NOBODY);
        known.addAll(ANSWERS_NOTHING);
        known.addAll(TYPED);
        assertThat(known).isEqualTo(there());
    }

    @Test
    @Tag("boards-G37")
    void noPageAndNoResourceCallsWhatStartsByItself() {
        List<String> called = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.alongside").stream()
                        .filter(type -> type.getPackageName().matches(".*\\.(web|rest)"))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                        .toList();
        assertThat(called).contains("AfterService.choose").doesNotContainAnyElementsOf(BY_ITSELF);
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
            ConsentDoors.all(ask, record, receipt, house)
                    .forEach((name, door) -> assertThatThrownBy(() -> house.helping(house.joan, house.tom, door))
                            .as(name)
                            .isInstanceOf(Refusal.class)
                            .hasMessage("identity.notForSupporters"));
            house.helping(house.joan, house.tom, room -> {
                assertThat(room.the(AsOfService.class).reads()).isFalse();
                assertThat(room.notices.leads()).isFalse();
                assertThat(room.tasks.leads()).isFalse();
                assertThat(room.tasks.waiting()).isZero();
            });
        }
    }

    private static Set<String> there() {
        Set<String> there = new TreeSet<>();
        ProductionClasses.all().stream()
                .filter(type -> type.getPackageName().startsWith("org.alongside.consent"))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> type.isAnnotationPresent(ApplicationScoped.class)
                        && type.getSimpleName().endsWith("Service"))
                .forEach(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> there.add(type.getSimpleName() + "." + method.getName())));
        return there;
    }
}
