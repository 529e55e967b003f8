package org.alongside.consent.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.Assurance;
import org.alongside.consent.Channel;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.asking.Contacts;
import org.alongside.consent.deciding.Deciding;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.Step;
import org.alongside.consent.register.RegisterRows;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Judges and writes down answers from before Alongside. */
@ApplicationScoped
public class OldAnswers {
    private static final String PROVED = "consent.importGiven";

    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    @Inject
    PurposeService purposes;

    @Inject
    MemberService members;

    @Inject
    RegisterRows rows;

    @Inject
    Contacts contacts;

    /** A row and what would become of it. */
    record Judged(
            OldAnswer row,
            ImportLine line,
            @Nullable UUID person,
            @Nullable PurposeSnapshot purpose,
            @Nullable RenditionSnapshot shown) {}

    Judged judge(OldAnswer row) {
        List<MemberSnapshot> named = members.find(row.person(), org.alongside.people.Standing.HERE, 0, 50).stream()
                .filter(it -> it.name().equalsIgnoreCase(row.person()))
                .toList();
        if (named.size() != 1) {
            return mistake(row, named.isEmpty() ? "consent.importNobody" : "consent.importSeveral");
        }
        PurposeSnapshot purpose = purposes.all().stream()
                .filter(it -> it.code().equalsIgnoreCase(row.purpose()))
                .findFirst()
                .orElse(null);
        if (purpose == null || !purposes.ground(purpose.id(), Audience.PERSON).asks()) {
            return mistake(row, "consent.importPurpose");
        }
        Answer said = row.said().orElse(null);
        if (said == null) {
            return mistake(row, "consent.importAnswer");
        }
        if (!row.date().isEmpty() && row.happenedMs() == null) {
            return mistake(row, "consent.importDay");
        }
        Long happened = row.happenedMs();
        if (happened != null && happened > decisions.now()) {
            return mistake(row, "consent.deskFuture");
        }
        if (!row.method().isEmpty() && row.channel().isEmpty()) {
            return mistake(row, "consent.importMethod");
        }
        RenditionSnapshot shown = row.notice().isEmpty() ? null : shown(purpose, row.notice());
        if (!row.notice().isEmpty() && shown == null) {
            return mistake(row, "consent.importNotice");
        }
        return judged(row, named.get(0).id(), purpose, shown, said);
    }

    private @Nullable RenditionSnapshot shown(PurposeSnapshot purpose, String sha256) {
        return rows.versions().keySet().stream()
                .map(purposes::rendition)
                .filter(it -> it.purpose().equals(purpose.id()) && it.sha256().equalsIgnoreCase(sha256))
                .findFirst()
                .orElse(null);
    }

    private Judged judged(
            OldAnswer row, UUID person, PurposeSnapshot purpose, @Nullable RenditionSnapshot shown, Answer said) {
        Long happened = row.happenedMs();
        if (said == Answer.NO && happened != null) {
            return new Judged(row, line(row, "REFUSED", "consent.importRefused", false), person, purpose, shown);
        }
        boolean told = said == Answer.YES && row.channel().isPresent();
        String why =
                told && shown != null && happened != null ? proved(purpose, shown, happened) : "consent.importAsks";
        String becomes = why.equals(PROVED) ? "GIVEN" : "REQUESTED";
        return new Judged(row, line(row, becomes, why, false), person, purpose, shown);
    }

    /** The exact words, the day and the way are known; the yes may still be too old to count. */
    private String proved(PurposeSnapshot purpose, RenditionSnapshot shown, long happenedMs) {
        if (!purposes.stillAsked(shown)) {
            return "consent.importReplaced";
        }
        if (purpose.explicitNeeded()) {
            return "consent.importExplicit";
        }
        return over(purpose, happenedMs) ? "consent.importOver" : PROVED;
    }

    private boolean over(PurposeSnapshot purpose, long happenedMs) {
        Long until = until(purpose, happenedMs);
        return until != null && until <= decisions.now();
    }

    private static @Nullable Long until(PurposeSnapshot purpose, long happenedMs) {
        Integer days = purpose.validityDays();
        return days == null
                ? null
                : Long.valueOf(happenedMs + Duration.ofDays(days).toMillis());
    }

    private static Judged mistake(OldAnswer row, String words) {
        return new Judged(row, line(row, "", words, true), null, null, null);
    }

    private static ImportLine line(OldAnswer row, String becomes, String words, boolean mistake) {
        return new ImportLine(row.no(), row.person(), row.purpose(), becomes, words, mistake);
    }

    /** Once; what is known here already is newer than any list and stays as it is. */
    void write(Judged judged, UUID command) {
        UUID person = judged.person();
        PurposeSnapshot purpose = judged.purpose();
        if (person == null || purpose == null) {
            throw Refusal.rule("consent.importMistakes");
        }
        ConsentRecord record = decisions.lock(decisions.keyOf(person), purpose.id(), Scope.EVERYTHING);
        if (decisions.byCommand(command).isPresent() || record.at(decisions.now()) != ConsentState.NONE) {
            return;
        }
        Ask ask = deciding.ask(record, contacts.me());
        switch (judged.line().becomes()) {
            case "GIVEN" -> given(judged, record, purpose, ask, command);
            case "REFUSED" -> refused(judged, record, purpose, ask, command);
            default -> {
                Entry asked = entry(record, EventType.REQUESTED, decisions.now(), command);
                decisions.write(
                        record, purpose.code(), new Step(EventType.REQUESTED, decisions.now(), Set.of()), asked);
            }
        }
    }

    private void given(Judged judged, ConsentRecord record, PurposeSnapshot purpose, Ask ask, UUID command) {
        long happened = happened(judged);
        RenditionSnapshot shown =
                purposes.rendition(Objects.requireNonNull(judged.shown()).id());
        Entry entry = entry(record, EventType.GIVEN, happened, command)
                .seeing(shown)
                .with(Map.of(
                        Entry.WORDS,
                        ask.wordsSha256(),
                        "method",
                        judged.row().method().toUpperCase(Locale.ROOT)))
                .until(until(purpose, happened));
        Step step =
                new Step(EventType.GIVEN, decisions.now(), EnumSet.of(Assurance.STATEMENT, Assurance.CURRENT_NOTICE));
        ask.settled(decisions.now());
        deciding.decide(record, step, entry, shown, ask);
        deciding.started(record, ask);
    }

    private void refused(Judged judged, ConsentRecord record, PurposeSnapshot purpose, Ask ask, UUID command) {
        RenditionSnapshot known = judged.shown();
        RenditionSnapshot shown = known == null ? purposes.current(purpose.id(), Texts.STANDARD) : known;
        Entry entry =
                entry(record, EventType.REFUSED, happened(judged), command).seeing(known);
        ask.settled(decisions.now());
        deciding.decide(record, new Step(EventType.REFUSED, decisions.now(), Set.of()), entry, shown, ask);
    }

    private static long happened(Judged judged) {
        return Objects.requireNonNull(judged.row().happenedMs());
    }

    private Entry entry(ConsentRecord record, EventType type, long happenedMs, UUID command) {
        return Entry.said(type, decisions.now(), record.subjectKey())
                .through(Channel.IMPORT, happenedMs)
                .by(DecisionBasis.SELF, record.subjectKey(), decisions.keyOf(contacts.me()))
                .asked(command);
    }
}
