package org.alongside.consent.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.EventType;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.log.Hash;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.restore.Door;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.uses.Uses;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;

/**
 * The steps of letting something out, each a transaction of its own. A stop takes the same locks as the release, so it
 * stands in the log before it, and what it is about is not in; or after it, and there is a task. There is no third case.
 */
@ApplicationScoped
@Transactional
public class ReleaseService {
    @Inject
    Exports exports;

    @Inject
    Decisions decisions;

    @Inject
    ExportYeses yeses;

    @Inject
    Door door;

    @Inject
    Uses uses;

    @Inject
    CurrentPerson person;

    /** Before anybody is asked to choose what goes in. */
    public void mustBePossible() {
        door.mustBeOpen();
    }

    /** What may go in, as things stand now. */
    public PreparedExport prepare(NewExport wanted, Collection<ExportItem> items) {
        person.mustBeStaff();
        Export export = new Export(wanted.title(), wanted.location(), wanted.reach(), person.id(), decisions.now());
        exports.add(export);
        return fill(export, items);
    }

    /** The same once more, after somebody changed their mind. */
    public PreparedExport prepareAgain(UUID id, Collection<ExportItem> items) {
        Export export = exports.lock(id);
        exports.clear(id);
        export.preparedAgain();
        return fill(export, items);
    }

    private PreparedExport fill(Export export, Collection<ExportItem> items) {
        Map<ExportItem, GateAnswer> permitted = yeses.permitted(items);
        permitted.forEach((item, answer) -> {
            UUID record = Objects.requireNonNull(answer.record(), "a yes has a record");
            exports.add(new ExportLine(export.id(), item, record, answer.seq()));
        });
        return new PreparedExport(
                export.id(), items.stream().filter(permitted::containsKey).toList());
    }

    /** Lets it out if every yes in it is the one it was made with; else it is stale and nothing has happened. */
    public ExportStatus release(UUID id, String fileSha256) {
        Export export = exports.lock(id);
        if (export.status() != ExportStatus.PREPARED) {
            throw Refusal.rule("consent.exportNotReady");
        }
        door.mustBeOpen();
        List<ExportLine> lines = exports.lines(id);
        Map<UUID, ConsentRecord> now =
                decisions.lockAll(lines.stream().map(ExportLine::record).toList());
        long at = decisions.latestNow();
        if (!yeses.unchanged(lines, now, at)) {
            export.stale();
            door.note(EventType.EXPORT_STALE, at, Map.of("export", id.toString()));
            return export.status();
        }
        String items = Hash.of(lines.stream().map(ExportLine::summed).collect(Collectors.joining("\n")));
        long seq = door.note(
                EventType.EXPORT_RELEASED,
                at,
                Map.of("export", id.toString(), "file_sha256", fileSha256, "items_sha256", items));
        lines.forEach(line -> uses.add(
                record(now, line), line.artefact(), new UsePlace(export.location(), export.reach(), line.part()), at));
        export.released(fileSha256, items, seq);
        return export.status();
    }

    private static ConsentRecord record(Map<UUID, ConsentRecord> now, ExportLine line) {
        ConsentRecord record = now.get(line.record());
        if (record == null) {
            throw new IllegalStateException("every line's decision was locked");
        }
        return record;
    }

    public void published(UUID id) {
        exports.lock(id).published();
    }

    public void dropped(UUID id) {
        exports.lock(id).dropped();
    }

    /** For its maker. */
    public ExportSnapshot snapshot(UUID id) {
        person.mustBeStaff();
        return standing(id);
    }

    /** How far it is, and whether every yes in it still stands; who may know, the caller has asked. */
    public ExportSnapshot standing(UUID id) {
        Export export = exports.get(id);
        return export.snapshot(yeses.stillPermitted(exports.lines(id), decisions.now()));
    }

    /**
     * Somebody fetches the file, whom the caller has let; counted, so that nobody says later that every copy was called
     * back. Under the same locks as a stop: after that nobody gets it.
     */
    public void downloaded(UUID id) {
        Export export = exports.lock(id);
        List<ExportLine> lines = exports.lines(id);
        decisions.lockAll(lines.stream().map(ExportLine::record).toList());
        if (export.status() != ExportStatus.PUBLISHED) {
            throw Refusal.rule("consent.exportNotReady");
        }
        if (!yeses.stillPermitted(lines, decisions.now())) {
            throw Refusal.rule("consent.exportStale");
        }
        export.downloaded();
    }

    /** Those whose release is written down and whose file may not be in its place. */
    public List<UUID> released() {
        return exports.in(ExportStatus.RELEASED, Long.MAX_VALUE).stream()
                .map(Export::id)
                .toList();
    }

    /** Those that were begun so long ago that nobody makes them any more. */
    public List<UUID> forgotten(long beforeMs) {
        return exports.in(ExportStatus.PREPARED, beforeMs).stream()
                .map(Export::id)
                .toList();
    }
}
