package org.alongside.consent.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.asking.Asks;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Ground;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.takedown.AfterSnapshot;
import org.alongside.consent.takedown.Aftermath;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What the person who is here decided, where it is used, and their receipts; nobody else's. */
@ApplicationScoped
@Transactional
public class ChoiceService {
    @Inject
    Decisions decisions;

    @Inject
    Asks asks;

    @Inject
    Aftermath aftermath;

    @Inject
    Receipts receipts;

    @Inject
    PurposeService purposes;

    @Inject
    CurrentPerson person;

    /** Running ones first, then what waits, then what ended; each with where it is used now. */
    public List<ChoiceSnapshot> choices() {
        long now = decisions.now();
        List<ConsentRecord> records = mine();
        List<UUID> ids = records.stream().map(ConsentRecord::id).toList();
        Map<UUID, Ask> questions = asks.latest(ids);
        Map<UUID, List<String>> places = aftermath.shownAt(ids);
        Map<UUID, AfterSnapshot> after = aftermath.snapshots(ids);
        Map<UUID, RenditionSnapshot> words = purposes.current(
                records.stream().map(ConsentRecord::purpose).collect(Collectors.toSet()), person.locale());
        return records.stream()
                .flatMap(record -> Stream.ofNullable(words.get(record.purpose()))
                        .map(shown -> choice(
                                record,
                                questions.get(record.id()),
                                places.getOrDefault(record.id(), List.of()),
                                shown,
                                after.getOrDefault(record.id(), AfterSnapshot.NOTHING),
                                now)))
                .sorted(Comparator.comparingInt((ChoiceSnapshot choice) -> rank(choice.state())))
                .toList();
    }

    private static int rank(ConsentState state) {
        return switch (state) {
            case GIVEN -> 0;
            case REQUESTED, SUPERSEDED, SUSPENDED -> 1;
            default -> 2;
        };
    }

    private ChoiceSnapshot choice(
            ConsentRecord record,
            @Nullable Ask ask,
            List<String> places,
            RenditionSnapshot words,
            AfterSnapshot after,
            long now) {
        ConsentState state = record.at(now);
        Long until = record.validUntilMs();
        boolean timed = state == ConsentState.GIVEN || state == ConsentState.EXPIRED;
        Long again = ask == null || state != ConsentState.DEFERRED ? null : ask.remindMs();
        String place = ask == null ? "" : ask.place();
        return new ChoiceSnapshot(
                record.id(),
                ask == null ? null : ask.id(),
                words.wording().filled(Map.of("place", place)).title(),
                place,
                picture(words),
                state,
                instant(state == ConsentState.REQUESTED && ask != null ? ask.askedMs() : record.sinceMs()),
                timed ? instant(until) : null,
                instant(again),
                places,
                ask != null && ask.helpOpen(),
                after,
                record.rendition() == null ? words.id() : record.rendition());
    }

    /** What nobody has asked this person, and what is not asked at all, so that the page is the whole truth. */
    public List<PurposeLine> others() {
        Set<UUID> asked = mine().stream().map(ConsentRecord::purpose).collect(Collectors.toSet());
        Audience audience = person.isStaff() ? Audience.STAFF : Audience.PERSON;
        List<PurposeSnapshot> rest = purposes.all().stream()
                .filter(purpose -> !asked.contains(purpose.id()))
                .toList();
        Map<UUID, RenditionSnapshot> words =
                purposes.current(rest.stream().map(PurposeSnapshot::id).toList(), person.locale());
        return rest.stream()
                .flatMap(purpose -> Stream.ofNullable(words.get(purpose.id())))
                .map(shown -> line(shown, purposes.ground(shown.purpose(), audience)))
                .toList();
    }

    private PurposeLine line(RenditionSnapshot shown, Ground ground) {
        String title = shown.wording().filled(Map.of("place", "")).title();
        return new PurposeLine(title, picture(shown), ground.whyNotAsked(), ground.ownReason(person.locale()));
    }

    /** One more than the page holds when another page follows. */
    public List<ReceiptSnapshot> receipts(int page, int size) {
        return receipts.of(decisions.keysOf(person.id()), (page - 1) * size, size + 1).stream()
                .map(this::snapshot)
                .toList();
    }

    public ReceiptSnapshot receipt(UUID id) {
        return snapshot(own(id));
    }

    private Receipt own(UUID id) {
        Receipt receipt = receipts.get(id);
        if (!decisions.keysOf(person.id()).contains(receipt.subjectKey())) {
            throw Refusal.unknown("consent.receipt");
        }
        return receipt;
    }

    private ReceiptSnapshot snapshot(Receipt receipt) {
        LoggedEvent event = receipts.event(receipt);
        UUID question = receipt.ask();
        Optional<Ask> ask = Optional.ofNullable(question).map(asks::get);
        String place = ask.map(Ask::place).orElse("");
        ConsentRecord record = decisions.get(event.record());
        RenditionSnapshot shown = shown(record, event);
        RenditionSnapshot read = purposes.asReadBy(shown, person.locale());
        return new ReceiptSnapshot(
                receipt.id(),
                record.id(),
                purposes.purpose(record.purpose()).code(),
                question,
                event.type(),
                read.wording().filled(Map.of("place", place)),
                picture(read),
                place,
                ask.map(Ask::words).orElse(""),
                shown.variant().name(),
                Instant.ofEpochMilli(event.occurredMs()),
                instant(event.validUntilMs()),
                aftermath.shownAt(List.of(record.id())).getOrDefault(record.id(), List.of()),
                receipt.readingCode(),
                event.seq(),
                event.leafHash(),
                record.stateSeq() == event.seq() && record.at(decisions.now()).permits(),
                record.stateSeq() == event.seq()
                        ? aftermath.snapshots(List.of(record.id())).getOrDefault(record.id(), AfterSnapshot.NOTHING)
                        : AfterSnapshot.NOTHING,
                shown.id(),
                stated(event, ask));
    }

    /** What the person typed where a yes had to be explicit. */
    private static String stated(LoggedEvent event, Optional<Ask> ask) {
        return ask.filter(one -> event.type() == EventType.GIVEN || event.type() == EventType.RENEWED)
                .map(Ask::statement)
                .orElse("");
    }

    /** A stop names no words of its own: it stops what was agreed to. */
    private RenditionSnapshot shown(ConsentRecord record, LoggedEvent event) {
        UUID seen = event.rendition() == null ? record.rendition() : event.rendition();
        return seen == null ? purposes.current(record.purpose(), person.locale()) : purposes.rendition(seen);
    }

    private List<ConsentRecord> mine() {
        return decisions.ofPerson(person.id()).stream()
                .filter(record -> record.at(decisions.now()) != ConsentState.NONE)
                .toList();
    }

    private static String picture(RenditionSnapshot words) {
        return words.pictures().getOrDefault(words.wording().picture().mark(), "");
    }

    private static @Nullable Instant instant(@Nullable Long ms) {
        return ms == null ? null : Instant.ofEpochMilli(ms);
    }
}
