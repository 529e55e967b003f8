package org.alongside.consent.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.EventType;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.Ruling;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.History;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Standing;
import org.alongside.consent.register.PermitSnapshot.Notice;
import org.alongside.consent.register.PermitSnapshot.UsedAt;
import org.jspecify.annotations.Nullable;

/** Yeses as they stand now, or stood when the log had a certain number of lines. */
@ApplicationScoped
public class Permits {
    @Inject
    RegisterRows rows;

    @Inject
    Decisions decisions;

    @Inject
    PurposeService purposes;

    long now() {
        return decisions.now();
    }

    /** These decisions, which run now. */
    List<PermitSnapshot> of(List<ConsentRecord> running) {
        return at(running, Long.MAX_VALUE, now());
    }

    /** Those of these decisions that were a yes when the log ended with this number, at this moment. */
    List<PermitSnapshot> at(List<ConsentRecord> some, long seq, long atMs) {
        List<UUID> ids = some.stream().map(ConsentRecord::id).toList();
        Map<UUID, List<LoggedEvent>> events =
                rows.events(ids, seq).stream().collect(Collectors.groupingBy(LoggedEvent::record));
        Map<UUID, List<UsedAt>> uses = uses(ids, atMs);
        List<PermitSnapshot> found = new ArrayList<>();
        for (ConsentRecord record : some) {
            List<LoggedEvent> own = events.getOrDefault(record.id(), List.of());
            Standing standing = standing(own);
            if (standing.at(atMs).permits() && !endedWider(record, standing, some, events)) {
                found.add(line(record, standing, own, uses.getOrDefault(record.id(), List.of())));
            }
        }
        return found;
    }

    static Standing standing(List<LoggedEvent> events) {
        return new History(events.stream().map(LoggedEvent::fact).toList()).standing();
    }

    /** Whoever said "stop everything" later is not outrun by an older yes to one thing. */
    private static boolean endedWider(
            ConsentRecord narrow,
            Standing standing,
            Collection<ConsentRecord> all,
            Map<UUID, List<LoggedEvent>> events) {
        return all.stream()
                .filter(wide -> wide.scopeKey().equals(Scope.EVERYTHING)
                        && wide.subjectKey().equals(narrow.subjectKey())
                        && wide.purpose().equals(narrow.purpose())
                        && !wide.id().equals(narrow.id()))
                .map(wide -> standing(events.getOrDefault(wide.id(), List.of())))
                .anyMatch(wide -> wide.seq() > standing.seq() && Ruling.stops(wide.state()));
    }

    private PermitSnapshot line(ConsentRecord record, Standing standing, List<LoggedEvent> events, List<UsedAt> uses) {
        LoggedEvent yes = events.stream()
                .filter(event -> event.type() == EventType.GIVEN || event.type() == EventType.RENEWED)
                .filter(event -> event.seq() <= standing.seq())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Long until = standing.validUntilMs();
        return new PermitSnapshot(
                record.subjectKey(),
                record.id(),
                purposes.purpose(record.purpose()).code(),
                record.scopeKey(),
                yes.seq(),
                Instant.ofEpochMilli(standing.sinceMs()),
                until == null ? null : Instant.ofEpochMilli(until),
                yes.basis(),
                notice(yes.rendition()),
                uses);
    }

    private Notice notice(@Nullable UUID rendition) {
        if (rendition == null) {
            return Notice.NONE;
        }
        RenditionSnapshot shown = purposes.rendition(rendition);
        return new Notice(shown.no(), shown.variant().name(), shown.sha256());
    }

    private Map<UUID, List<UsedAt>> uses(Collection<UUID> records, long atMs) {
        Map<UUID, List<UsedAt>> uses = new HashMap<>();
        rows.uses(records, atMs)
                .forEach(use -> uses.computeIfAbsent(use.record(), it -> new ArrayList<>())
                        .add(new UsedAt(use.location(), use.reach(), Instant.ofEpochMilli(use.firstUsedMs()))));
        return uses;
    }
}
