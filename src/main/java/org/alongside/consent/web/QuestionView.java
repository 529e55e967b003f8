package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.ConsentService;
import org.alongside.consent.ConsentState;
import org.alongside.consent.Outcome;
import org.alongside.consent.QuestionService;
import org.alongside.consent.QuestionSnapshot;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;

/** One question with its four answers. */
@Named("questionView")
@RequestScoped
public class QuestionView {
    private UUID command = UUID.randomUUID();

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
        question = questions.question(asked.id("id"));
        command = asked.maybeId("command").orElse(command);
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
                || question.answer() == ConsentState.DEFERRED;
    }

    /** Where the form asked whether it may go on, the yes is to that and to nothing else. */
    public void yes() {
        Outcome outcome =
                asked.text("going").isPresent() ? consent.goOn(question.ask(), shown(), command) : answer(Answer.YES);
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
        return consent.answer(question.ask(), answer, shown(), command);
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
