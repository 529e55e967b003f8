package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.ProductionClasses;
import org.alongside.consent.formats.ReceiptFormat;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Change;
import org.alongside.consent.purposes.DraftSnapshot;
import org.alongside.consent.purposes.Ground;
import org.alongside.consent.purposes.Variant;
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

    /** What nobody asks for: work that starts by itself, and steps of a release that {@link Releasing} and the room of the reports take. */
    private static final Set<String> BY_ITSELF = Set.of(
            "AfterService.round",
            "AuthorityService.round",
            "CheckpointService.round",
            "JournalService.round",
            "KeyService.round",
            "ProofService.round",
            "ReleaseService.downloaded",
            "ReleaseService.prepareAgain",
            "ReleaseService.published",
            "ReleaseService.release",
            "ReleaseService.standing",
            "RestoreService.round",
            "TakeDownService.round");

    /** What holds nothing of anybody: the words of the purposes, which everybody may read, and what other rooms ask. */
    private static final Set<String> OF_NOBODY = Set.of(
            "ProofService.mustNotWriteTo",
            "PurposeRegisterService.lines",
            "PurposeService.all",
            "PurposeService.asReadBy",
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
        Set<String> known = new TreeSet<>(doors(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null)
                .keySet());
        known.addAll(BY_ITSELF);
        known.addAll(OF_NOBODY);
        known.addAll(ANSWERS_NOTHING);
        known.addAll(TYPED);
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
        addReading(doors, record, receipt, house);
        addNotices(doors, record);
        doors.put(
                "AfterService.chosen",
                it -> it.after.chosen(record, AfterChoice.LEAVE_OUT, Channel.SPOKEN, House.START));
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
        doors.put("AuthorityService.reject", it -> it.authority.reject(record));
        doors.put("AuthorityService.of", it -> it.authority.of(joan(house)));
        doors.put("AuthorityService.all", it -> it.authority.all());
        doors.put("AuthorityService.purposes", it -> it.authority.purposes(Locale.UK));
        doors.put("AuthorityService.end", it -> it.authority.end(record));
        doors.put("ChoiceService.choices", it -> it.choices.choices());
        doors.put("ChoiceService.others", it -> it.choices.others());
        doors.put("ChoiceService.receipts", it -> it.choices.receipts(1, 5));
        doors.put("ChoiceService.receipt", it -> it.choices.receipt(receipt));
        ReadOut read = new ReadOut("ABCD", "Joan Price", "a phone");
        doors.put("CodeService.look", it -> it.codes.look(read));
        doors.put("CodeService.stop", it -> it.codes.stop(read));
        doors.put("CodeService.give", it -> it.codes.give(read, record, UUID.randomUUID()));
        doors.put("ConsentService.answer", it -> it.consent.answer(ask, Answer.YES, record, UUID.randomUUID()));
        doors.put("ConsentService.goOn", it -> it.consent.goOn(ask, record, UUID.randomUUID()));
        doors.put("ConsentService.withdraw", it -> it.consent.withdraw(record));
        doors.put("DeskService.versions", it -> it.desk.versions(ask));
        doors.put("DeskService.rights", it -> it.desk.rights(ask));
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

    private static void addReading(
            Map<String, Consumer<House.Room>> doors, UUID record, UUID receipt, @Nullable House house) {
        AsOf start = new AsOf(0, House.START);
        doors.put("AsOfService.moment", it -> it.the(AsOfService.class).moment(0L, null));
        doors.put("AsOfService.permitted", it -> it.the(AsOfService.class).permitted("QUOTE_NO_NAME", start, ""));
        doors.put(
                "AsOfService.gate",
                it -> it.the(AsOfService.class).gate("key", "QUOTE_NO_NAME", Scope.of(CARD), start));
        doors.put(
                "DecisionRegisterService.counts",
                it -> it.the(DecisionRegisterService.class).counts(RegisterFilter.ALL));
        doors.put(
                "DecisionRegisterService.running",
                it -> it.the(DecisionRegisterService.class).running(RegisterFilter.ALL, 1, 5));
        doors.put("ImportService.preview", it -> it.the(ImportService.class).preview(""));
        doors.put("ImportService.bringIn", it -> it.the(ImportService.class).bringIn("", record));
        doors.put(
                "ReceiptFileService.file",
                it -> it.the(ReceiptFileService.class).file(receipt, ReceiptFormat.FHIR));
    }

    private static void addNotices(Map<String, Consumer<House.Room>> doors, UUID id) {
        Variant form = Variant.STANDARD;
        InputStream nothing = InputStream.nullInputStream();
        DraftSnapshot draft =
                new DraftSnapshot(id, 0, id, "QUOTE_NO_NAME", 2, Change.MINOR, null, "", Set.of(), true, List.of());
        doors.put(
                "NoticeReadService.published",
                it -> it.the(NoticeReadService.class).published(id, null));
        doors.put(
                "NoticeReadService.draft", it -> it.the(NoticeReadService.class).draft(id, form));
        doors.put("NoticeService.open", it -> it.notices.open());
        doors.put("NoticeService.purposes", it -> it.notices.purposes());
        doors.put("NoticeService.start", it -> it.notices.start("QUOTE_NO_NAME", Change.MINOR, null));
        doors.put("NoticeService.toCheck", it -> it.notices.toCheck());
        doors.put("NoticeService.draft", it -> it.notices.draft(id));
        doors.put(
                "NoticeService.write",
                it -> it.notices.write(
                        id, 0, form, it.questions.unasked("ACCESS_NEEDS").wording()));
        doors.put("NoticeService.add", it -> it.notices.add(id, 0, form, null));
        doors.put("NoticeService.upload", it -> it.notices.upload(id, nothing));
        doors.put("NoticeService.drop", it -> it.notices.drop(id, 0, form));
        doors.put("NoticeService.nameChecker", it -> it.notices.nameChecker(id, id));
        doors.put("NoticeService.check", it -> it.notices.check(id, form, "00"));
        doors.put("NoticeService.publish", it -> it.notices.publish(id, 0, null));
        doors.put("NoticeService.discard", it -> it.notices.discard(id, 0));
        doors.put("NoticeService.names", it -> it.notices.names(draft));
        doors.put("NoticeService.staff", it -> it.notices.staff());
        doors.put("NoticeService.me", it -> it.notices.me());
        doors.put("PartyService.parties", it -> it.parties.parties());
        doors.put("PartyService.add", it -> it.parties.add("A body", "01632 960000"));
        doors.put("PartyService.change", it -> it.parties.change(id, "01632 960000", true));
        doors.put("PartyService.ground", it -> it.parties.ground("QUOTE_NO_NAME", Audience.PERSON));
        doors.put(
                "PartyService.become",
                it -> it.parties.become(
                        "QUOTE_NO_NAME", Audience.PERSON, new Ground(Ground.CONSENT, true, null, null, null, null)));
    }

    private static UUID joan(@Nullable House house) {
        return house == null ? UUID.randomUUID() : house.joan.id();
    }
}
