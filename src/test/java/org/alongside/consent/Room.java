package org.alongside.consent;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.alongside.consent.asking.AskService;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.deciding.Superseding;
import org.alongside.consent.desk.CodeService;
import org.alongside.consent.desk.DeskService;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.erasure.ConsentKeeps;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.notices.NoticeAdds;
import org.alongside.consent.notices.NoticeReplaced;
import org.alongside.consent.purposes.PartyService;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.release.ReleaseService;
import org.alongside.consent.restore.RestoreService;
import org.alongside.consent.rights.AuthorityService;
import org.alongside.consent.takedown.AfterService;
import org.alongside.consent.takedown.TakeDownService;
import org.alongside.consent.verifying.CheckpointService;
import org.alongside.consent.verifying.LogService;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.records.Eraser;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.text.Texts;
import org.alongside.testing.Beans;
import org.jspecify.annotations.Nullable;

/** Everything of the room, on one entity manager. */
final class Room {
    final EntityManager em;
    final CurrentPerson person = new CurrentPerson();
    private final Beans beans;
    final ConsentService consent;
    final AskService ask;
    final QuestionService questions;
    final ChoiceService choices;
    final ConsentGate gate;
    final ConsentLog log;
    final PurposeService purposes;
    final Decisions decisions;
    final AfterService after;
    final TakeDownService tasks;
    final LogService logs;
    final CheckpointService checkpoints;
    final RestoreService restore;
    final ReleaseService release;
    final DeskService desk;
    final AuthorityService authority;
    final CodeService codes;
    final ConsentKeeps keeps;
    final Superseding superseding;
    final NoticeService notices;
    final PartyService parties;
    final Eraser eraser;

    /** @param each in whose transactions files are let out, if not in this one */
    Room(House house, EntityManager em, @Nullable PersonSnapshot who, @Nullable ReleaseService each) {
        this.em = em;
        if (who != null) {
            person.actAs(who);
            person.reads(who.easyRead() ? Texts.EASY_READ : Texts.STANDARD);
        }
        beans = new Beans(em, house.standins(person, who == null ? house.joan : who))
                .hearing(ConsentEvent.class, house::heard)
                .hearing(NoticeReplaced.class, event -> the(Superseding.class).replaced(event))
                .hearing(NoticeAdds.class, event -> the(Superseding.class).added(event));
        keeps = the(ConsentKeeps.class);
        eraser = beans.add(Standins.eraser(keeps, em));
        release = each == null ? the(ReleaseService.class) : beans.add(each);
        consent = the(ConsentService.class);
        ask = the(AskService.class);
        questions = the(QuestionService.class);
        choices = the(ChoiceService.class);
        gate = the(ConsentGate.class);
        log = the(ConsentLog.class);
        purposes = the(PurposeService.class);
        decisions = the(Decisions.class);
        after = the(AfterService.class);
        tasks = the(TakeDownService.class);
        logs = the(LogService.class);
        checkpoints = the(CheckpointService.class);
        restore = the(RestoreService.class);
        desk = the(DeskService.class);
        authority = the(AuthorityService.class);
        codes = the(CodeService.class);
        superseding = the(Superseding.class);
        notices = the(NoticeService.class);
        parties = the(PartyService.class);
    }

    /** For what is not made yet. */
    void instead(Object bean) {
        beans.add(bean);
    }

    <T> T the(Class<T> type) {
        return beans.get(type);
    }

    Outcome answer(UUID question, Answer answer, UUID command) {
        return consent.answer(question, answer, questions.question(question).rendition(), command);
    }
}
