package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.Answer;
import org.alongside.consent.ConsentState;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.asking.QuestionSnapshot;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** One question with its four answers. */
@Named("questionView")
@RequestScoped
public class QuestionView {
    private static final Set<Variant> SWITCHED = Set.of(Variant.STANDARD, Variant.EASY_READ);

    private UUID command = UUID.randomUUID();
    private @Nullable String statement;

    @SuppressWarnings("NullAway.Init") // read before the page is made
    private QuestionSnapshot question;

    @Inject
    QuestionService questions;

    @Inject
    ConsentService consent;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        question = questions.question(asked.id("id"), form());
        command = asked.maybeId("command").orElse(command);
    }

    /** Another form than the usual one, when the person has opened it. */
    private @Nullable Variant form() {
        String name = asked.text("as").orElse("");
        return Stream.of(Variant.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Other forms of the same words; between standard words and Easy Read the switch at the top of the page goes. */
    public List<Variant> getOtherForms() {
        return question.forms().stream()
                .filter(one -> one != question.shownAs())
                .filter(one -> !SWITCHED.contains(one) || !SWITCHED.contains(question.shownAs()))
                .toList();
    }

    public Shown getShown() {
        return new Shown(question.shownAs(), question.wording(), question.pictures());
    }

    /** What the page that shows a question needs to know of it. */
    public record Shown(Variant variant, Wording wording, Map<String, String> pictures) {}

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public QuestionSnapshot getQuestion() {
        return question;
    }

    /** The same for every press of a button on this page, so that a double tap is one answer. */
    public UUID getCommand() {
        return command;
    }

    /** A yes that runs is stopped here; it is not given a second time. */
    public boolean isRunning() {
        return question.answer() == ConsentState.GIVEN;
    }

    /** It was answered, and the person has come to change their mind. */
    public boolean isAnswered() {
        return question.answer() == ConsentState.REFUSED
                || question.answer() == ConsentState.WITHDRAWN
                || question.answer() == ConsentState.EXPIRED
                || question.answer() == ConsentState.SUPERSEDED
                || question.answer() == ConsentState.DEFERRED;
    }

    /** Where the form asked whether it may go on, the yes is to that and to nothing else. */
    public void yes() {
        Outcome outcome = asked.text("going").isPresent()
                ? consent.goOn(question.ask(), shown(), command, said())
                : answer(Answer.YES);
        receipt(outcome, "consent.yesSaid");
    }

    public void no() {
        receipt(answer(Answer.NO), "consent.noSaid");
    }

    public void notNow() {
        answer(Answer.NOT_NOW);
        SaidView.andGo("/consent/choices", "consent.notNowSaid");
    }

    public void help() {
        answer(Answer.HELP);
        SaidView.andGo("/consent/choices", "consent.helpSaid");
    }

    public void stop() {
        receipt(consent.withdraw(question.record()), "consent.stoppedSaid");
    }

    private Outcome answer(Answer answer) {
        return consent.answer(question.ask(), answer, shown(), command, said());
    }

    private String said() {
        return statement == null ? "" : statement;
    }

    /** The form that was shown when the button was pressed, which may be older than the one published now. */
    private UUID shown() {
        return asked.maybeId("rendition").orElse(question.rendition());
    }

    private static void receipt(Outcome outcome, String said) {
        String page = outcome.receipt() == null ? "/consent/choices" : "/consent/receipt?id=" + outcome.receipt();
        SaidView.andGo(page, said);
    }
}
