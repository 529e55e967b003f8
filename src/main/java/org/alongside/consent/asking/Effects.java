package org.alongside.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Artefact;
import org.alongside.consent.ConsentEvent;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Subjects;
import org.alongside.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** What a decision brings about, inside its own transaction. */
@ApplicationScoped
public class Effects {
    @Inject
    Subjects subjects;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Audit audit;

    public void asked(ConsentRecord record, String purpose, Ask ask) {
        audit.record(ask.askedBy(), "consent.asked", ask.id());
        events.fire(new ConsentEvent.Asked(
                subjects.personOf(record.subjectKey()), purpose, Artefact.of(record.scopeKey()), ask.id()));
    }

    public void given(ConsentRecord record, String purpose, Ask ask) {
        events.fire(new ConsentEvent.Given(
                subjects.personOf(record.subjectKey()), purpose, Artefact.of(record.scopeKey()), ask.id()));
    }

    /** First everything is hidden here, then whoever shows it hears of it. */
    public void withdrawn(ConsentRecord record, String purpose, @Nullable Ask ask) {
        if (ask != null) {
            ask.settled(record.sinceMs());
        }
        events.fire(new ConsentEvent.Withdrawn(
                subjects.personOf(record.subjectKey()), purpose, Artefact.of(record.scopeKey())));
    }

    /** It ended without anybody's word. */
    public void lapsed(ConsentRecord record, String purpose) {
        events.fire(new ConsentEvent.Lapsed(
                subjects.personOf(record.subjectKey()), purpose, Artefact.of(record.scopeKey())));
    }

    /** The person said what is to become of what was used. */
    public void chosen(ConsentRecord record, String purpose, AfterChoice choice, String words) {
        events.fire(new ConsentEvent.Chosen(
                subjects.personOf(record.subjectKey()), purpose, Artefact.of(record.scopeKey()), choice, words));
    }

    public void helpWanted(ConsentRecord record, String purpose, Ask ask) {
        events.fire(new ConsentEvent.HelpWanted(
                subjects.personOf(record.subjectKey()), purpose, Artefact.of(record.scopeKey()), ask.id()));
    }
}
