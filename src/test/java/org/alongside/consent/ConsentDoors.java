package org.alongside.consent;

import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.consent.asking.ShareService;
import org.alongside.consent.desk.ImportService;
import org.alongside.consent.desk.ReadOut;
import org.alongside.consent.desk.Told;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.erasure.ProofService;
import org.alongside.consent.formats.ReceiptFormat;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.purposes.Aim;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Ground;
import org.alongside.consent.purposes.NewPurpose;
import org.alongside.consent.receipts.NoticeReadService;
import org.alongside.consent.receipts.ReceiptFileService;
import org.alongside.consent.register.AsOf;
import org.alongside.consent.register.AsOfService;
import org.alongside.consent.register.DecisionRegisterService;
import org.alongside.consent.register.RegisterFilter;
import org.alongside.consent.release.NewExport;
import org.alongside.consent.rights.AuthorityKind;
import org.alongside.consent.takedown.TakeDownOutcome;
import org.alongside.consent.uses.Reach;
import org.jspecify.annotations.Nullable;

/** Every method of a service of this room that works for a person, called as it is meant. */
final class ConsentDoors {
    private ConsentDoors() {}

    /** Every door with what it asks for; as Joan herself, or as staff, each of these ids would be the right one. */
    static Map<String, Consumer<Room>> all(UUID ask, UUID record, UUID receipt, @Nullable House house) {
        Map<String, Consumer<Room>> doors = new LinkedHashMap<>();
        addReading(doors, record, receipt, house);
        addNotices(doors, record);
        doors.put(
                "AfterService.chosen",
                it -> it.after.chosen(record, AfterChoice.LEAVE_OUT, Channel.SPOKEN, House.START));
        doors.put("AfterService.choose", it -> it.after.choose(record, AfterChoice.LEAVE_OUT));
        doors.put(
                "AskService.ask",
                it -> it.ask.ask(joan(house), "QUOTE_NO_NAME", Scope.of(ShutToSupportersIT.CARD), "there", "By bus"));
        doors.put("AskService.askMyself", it -> it.ask.askMyself("ACCESS_NEEDS"));
        doors.put(
                "AskService.asked",
                it -> it.ask.asked(joan(house), "QUOTE_NO_NAME", Scope.of(ShutToSupportersIT.CARD)));
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
        doors.put("ConsentService.goOn", it -> it.consent.goOn(ask, record, UUID.randomUUID(), ""));
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
        doors.put(
                "ProofService.hold",
                it -> it.the(ProofService.class).hold(joan(house), "why", House.START.plus(Duration.ofDays(9))));
        doors.put("ProofService.heldUntil", it -> it.the(ProofService.class).heldUntil());
        doors.put("QuestionService.open", it -> it.questions.open());
        doors.put("QuestionService.question", it -> it.questions.question(ask));
        doors.put("QuestionService.wantingHelp", it -> it.questions.wantingHelp());
        doors.put("QuestionService.helped", it -> it.questions.helped(ask));
        doors.put("ReleaseService.prepare", it -> it.release.prepare(new NewExport("A", "B", Reach.R1), List.of()));
        doors.put("ReleaseService.snapshot", it -> it.release.snapshot(record));
        doors.put("RestoreService.catchUp", it -> it.restore.catchUp());
        doors.put("ShareService.of", it -> it.the(ShareService.class).of(joan(house)));
        doors.put("ShareService.ask", it -> it.the(ShareService.class).ask(joan(house), record));
        doors.put("TakeDownService.mine", it -> it.tasks.mine());
        doors.put("TakeDownService.done", it -> it.tasks.done(record, TakeDownOutcome.REMOVED, ""));
        return doors;
    }

    private static void addReading(
            Map<String, Consumer<Room>> doors, UUID record, UUID receipt, @Nullable House house) {
        AsOf start = new AsOf(0, House.START);
        doors.put("AsOfService.moment", it -> it.the(AsOfService.class).moment(0L, null));
        doors.put("AsOfService.permitted", it -> it.the(AsOfService.class).permitted("QUOTE_NO_NAME", start, ""));
        doors.put(
                "AsOfService.gate",
                it -> it.the(AsOfService.class).gate("key", "QUOTE_NO_NAME", Scope.of(ShutToSupportersIT.CARD), start));
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

    private static void addNotices(Map<String, Consumer<Room>> doors, UUID id) {
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
        doors.put(
                "NoticeService.startNew",
                it -> it.notices.startNew(
                        new NewPurpose("BOARD_FILM", Aim.RECORDS, false, 365, 2190, true, Map.of()), "A film"));
        doors.put("NoticeService.toCheck", it -> it.notices.toCheck());
        doors.put("NoticeService.draft", it -> it.notices.draft(id));
        doors.put(
                "NoticeService.write",
                it -> it.notices.write(
                        id, 0, form, it.questions.unasked("ACCESS_NEEDS").wording()));
        doors.put("NoticeService.add", it -> it.notices.add(id, 0, form, nothing));
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
        doors.put("PartyService.purpose", it -> it.parties.purpose("QUOTE_NO_NAME"));
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
