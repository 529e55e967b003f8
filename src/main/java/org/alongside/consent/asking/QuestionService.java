package org.alongside.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.ConsentState;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions that wait for the person who is here, and the calls for help that wait for staff. */
@ApplicationScoped
@Transactional
public class QuestionService {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    Decisions decisions;

    @Inject
    Asks asks;

    @Inject
    PurposeService purposes;

    @Inject
    PersonService people;

    @Inject
    CurrentPerson person;

    @Inject
    Contacts contacts;

    /** What waits for an answer now; a question that was put off is not among them until its day comes. */
    public List<AskSnapshot> open() {
        long now = decisions.now();
        List<ConsentRecord> records = decisions.ofPerson(person.id());
        Map<UUID, Ask> latest =
                asks.latest(records.stream().map(ConsentRecord::id).toList());
        List<Waiting> due = records.stream()
                .flatMap(record -> Stream.ofNullable(latest.get(record.id())).map(ask -> new Waiting(record, ask)))
                .filter(waiting -> waiting.ask().due(waiting.record(), now))
                .sorted(Comparator.comparingLong(waiting -> waiting.ask().askedMs()))
                .toList();
        Map<UUID, PersonSnapshot> askers = people.snapshots(
                due.stream().map(waiting -> waiting.ask().askedBy()).toList());
        Map<UUID, RenditionSnapshot> words = purposes.current(
                due.stream().map(waiting -> waiting.record().purpose()).toList(), person.locale());
        return due.stream()
                .flatMap(waiting -> Stream.ofNullable(words.get(waiting.record().purpose()))
                        .map(shown -> line(
                                waiting.ask(), shown, askers.get(waiting.ask().askedBy()))))
                .toList();
    }

    private static AskSnapshot line(Ask ask, RenditionSnapshot shown, @Nullable PersonSnapshot asker) {
        Wording wording = shown.wording().filled(Map.of("place", ask.place()));
        return new AskSnapshot(
                ask.id(),
                wording.title(),
                wording.question(),
                ask.place(),
                asker == null ? "" : asker.name(),
                Instant.ofEpochMilli(ask.askedMs()));
    }

    /** One question in the words that are published now, in the form this person reads. */
    public QuestionSnapshot question(UUID id) {
        return question(id, null);
    }

    /** @param as another form than the one this person usually reads */
    public QuestionSnapshot question(UUID id, @Nullable Variant as) {
        Ask ask = asks.get(id);
        if (!decisions.belongsTo(ask.record(), person.id())) {
            throw Refusal.unknown("consent.question");
        }
        ConsentRecord record = decisions.get(ask.record());
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        RenditionSnapshot usual = purposes.current(record.purpose(), person.locale());
        List<RenditionSnapshot> forms = purposes.forms(usual);
        RenditionSnapshot shown = forms.stream()
                .filter(form -> form.variant() == as)
                .findFirst()
                .map(form -> purposes.rendition(form.id()))
                .orElse(usual);
        String contact = contacts.nameToRing();
        Map<String, String> values =
                Map.of("place", ask.place(), "contact", contact, "until", until(purpose, person.locale()));
        ConsentState state = record.at(decisions.now());
        Long end = record.validUntilMs();
        boolean refresh = state.permits() && ask.refreshOpen();
        boolean answered = state != ConsentState.NONE && state != ConsentState.REQUESTED;
        return new QuestionSnapshot(
                ask.id(),
                record.id(),
                shown.id(),
                shown.variant() == Variant.EASY_READ,
                shown.wording().filled(values),
                ask.words(),
                ask.place(),
                shown.pictures(),
                refresh || (state.permits() && !ask.wordsSha256().equals(record.wordsSha256()))
                        ? ConsentState.REQUESTED
                        : state,
                answered ? Instant.ofEpochMilli(record.sinceMs()) : null,
                contact,
                ask.helpOpen(),
                refresh && end != null ? Instant.ofEpochMilli(end) : null,
                state == ConsentState.SUSPENDED && decisions.stoppedLate(record),
                purpose.explicitNeeded(),
                shown.variant(),
                forms.stream().map(RenditionSnapshot::variant).toList());
    }

    /** The question of a purpose about the person as a whole, as they would be asked it now; asking is another step. */
    public AskedWords unasked(String purposeCode) {
        PurposeSnapshot purpose = purposes.purpose(purposeCode);
        RenditionSnapshot shown = purposes.current(purpose.id(), person.locale());
        Map<String, String> values =
                Map.of("place", "", "contact", contacts.nameToRing(), "until", until(purpose, person.locale()));
        boolean easyRead = shown.variant() == Variant.EASY_READ;
        return new AskedWords(shown.id(), easyRead, shown.wording().filled(values), "", shown.pictures(), false);
    }

    /** Those who want to talk about a question: for their contact and deputy, and for whoever asked. */
    public List<HelpSnapshot> wantingHelp() {
        person.mustBeStaff();
        List<HelpSnapshot> waiting = asks.wantingHelp().stream()
                .map(ask -> help(ask, people.snapshot(decisions.personOf(decisions.get(ask.record())))))
                .toList();
        return waiting.stream().filter(this::mayHelp).toList();
    }

    /** They were rung; the question itself stays open until they answer it. */
    public void helped(UUID question) {
        person.mustBeStaff();
        if (wantingHelp().stream().noneMatch(help -> help.ask().equals(question))) {
            throw Refusal.unknown("consent.question");
        }
        asks.get(question).helped(decisions.now());
    }

    private boolean mayHelp(HelpSnapshot help) {
        boolean nobodyElse = people.snapshot(help.person()).contact() == null;
        return contacts.answersFor(help.person())
                || (nobodyElse && person.id().equals(asks.get(help.ask()).askedBy()));
    }

    private HelpSnapshot help(Ask ask, PersonSnapshot who) {
        ConsentRecord record = decisions.get(ask.record());
        RenditionSnapshot shown = purposes.current(record.purpose(), person.locale());
        return new HelpSnapshot(
                ask.id(),
                who.id(),
                who.name(),
                shown.wording().filled(Map.of("place", ask.place())).title(),
                Instant.ofEpochMilli(ask.helpSinceMs()));
    }

    private String until(PurposeSnapshot purpose, Locale reader) {
        Integer days = purpose.validityDays();
        Instant end = Instant.ofEpochMilli(decisions.now()).plus(Duration.ofDays(days == null ? 0 : days));
        return day(end, reader);
    }

    /** A day as it stands in a question. */
    public static String day(Instant day, Locale reader) {
        return DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", reader)
                .withZone(ZONE)
                .format(day);
    }

    /** A question and the decision it is about. */
    private record Waiting(ConsentRecord record, Ask ask) {}
}
