package org.alongside.consent.records;

import static org.alongside.consent.Assurance.AUTHORITY;
import static org.alongside.consent.Assurance.PERSON_ASKED_AGAIN;
import static org.alongside.consent.Assurance.PERSON_CONFIRMED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.consent.Assurance;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that happened to one decision, and the rules for what may happen next. */
public record History(List<Fact> facts) {
    public History {
        facts = facts.stream().sorted(Comparator.comparingLong(Fact::seq)).toList();
    }

    History with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new History(more);
    }

    /** The order of the log decides, never a clock. */
    public Standing standing() {
        Set<Long> corrected = facts.stream()
                .filter(fact -> fact.type() == EventType.CORRECTED && fact.target() != null)
                .map(Fact::target)
                .collect(Collectors.toSet());
        Fold fold = new Fold();
        facts.stream().filter(fact -> !corrected.contains(fact.seq())).forEach(fold::add);
        return fold.standing();
    }

    /** Whether a step is to be written down; a repeated stop is done already. Refuses what the table does not allow. */
    boolean accepts(Step step) {
        Standing now = standing();
        ConsentState state = now.at(step.nowMs());
        if (step.type() == EventType.WITHDRAWN && state == ConsentState.WITHDRAWN) {
            return false;
        }
        if (step.type() == EventType.EXPIRED && now.state() == ConsentState.GIVEN && state == ConsentState.EXPIRED) {
            return true;
        }
        if (!step.type().allowedFrom(state)) {
            throw Refusal.rule("consent.stepNotPossible");
        }
        if (!step.sure().containsAll(step.type().needs())) {
            throw Refusal.rule(missing(step));
        }
        guard(step, now, state);
        return true;
    }

    private static String missing(Step step) {
        return switch (step.type()) {
            case GIVEN, RENEWED ->
                step.sure().contains(Assurance.CURRENT_NOTICE) ? "consent.statementNeeded" : "consent.questionChanged";
            case NARROWED -> "consent.onlyLess";
            default -> "consent.notSureEnough";
        };
    }

    private void guard(Step step, Standing now, ConsentState state) {
        switch (step.type()) {
            case REQUESTED -> {
                boolean stopped = state == ConsentState.REFUSED || state == ConsentState.WITHDRAWN;
                boolean rested = step.nowMs() - now.sinceMs() >= step.restMs();
                if (stopped && !rested && !step.sure().contains(PERSON_ASKED_AGAIN)) {
                    throw Refusal.rule("consent.askedEnough");
                }
            }
            case GIVEN, RENEWED -> start(step, now);
            case RESUMED -> {
                start(step, now);
                if (step.happenedMs() < writtenMs(now)) {
                    throw Refusal.rule("consent.whichStands");
                }
            }
            case EXPIRED -> throw Refusal.rule("consent.stepNotPossible"); // the end has not come
            case CORRECTED -> correct(step);
            default -> {}
        }
    }

    /** Only what was said after use stopped says which of two answers stands; older paper is one of the two. */
    private long writtenMs(Standing now) {
        return facts.stream()
                .filter(fact -> fact.seq() == now.seq())
                .mapToLong(Fact::recordedMs)
                .findFirst()
                .orElse(Long.MIN_VALUE);
    }

    private static void start(Step step, Standing now) {
        if (step.basis().proxy() && now.objection()) {
            throw Refusal.rule("consent.personObjects");
        }
        if (step.basis().proxy() && !step.sure().contains(AUTHORITY)) {
            throw Refusal.rule("consent.noAuthority");
        }
        Long seen = step.seenSeq();
        if (step.type() == EventType.RENEWED && (seen == null || seen != now.seq())) {
            throw Refusal.rule("consent.changedMeanwhile");
        }
    }

    private void correct(Step step) {
        Fact target = target(step.target());
        boolean stop = target.type() == EventType.WITHDRAWN || target.type() == EventType.OBJECTED;
        if (stop && !step.sure().contains(PERSON_CONFIRMED)) {
            throw Refusal.rule("consent.stopStands");
        }
    }

    private Fact target(@Nullable Long seq) {
        return facts.stream()
                .filter(fact -> seq != null && fact.seq() == seq)
                .findFirst()
                .orElseThrow(() -> Refusal.rule("consent.stepNotPossible"));
    }
}
