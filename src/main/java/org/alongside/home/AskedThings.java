package org.alongside.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.WaitingService;
import org.alongside.consent.asking.QuestionService;
import org.alongside.identity.needs.NeedService;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.supporters.stamp.StampService;
import org.jspecify.annotations.Nullable;

/** Gathers what is asked of a person from the rooms that ask: agreements first, then questions, then calls to make. */
@ApplicationScoped
class AskedThings {
    private static final int MOST = 20;

    @Inject
    WaitingService cards;

    @Inject
    QuestionService questions;

    @Inject
    NeedService needs;

    @Inject
    PersonService people;

    @Inject
    StampService stamps;

    List<Asked> of(PersonSnapshot me) {
        List<Asked> all = new ArrayList<>(agreements(me.side()));
        questions
                .open()
                .forEach(it -> all.add(new Asked(Asked.Kind.QUESTION, it.id(), it.question(), it.askedBy(), false)));
        if (me.staff()) {
            questions
                    .wantingHelp()
                    .forEach(it -> all.add(new Asked(Asked.Kind.RING, it.ask(), it.about(), it.name(), false)));
            int toCheck = stamps.waiting().size();
            if (toCheck > 0) {
                all.add(new Asked(Asked.Kind.CHECK, me.id(), String.valueOf(toCheck), "", false));
            }
        }
        if (needs.askMe()) {
            all.add(new Asked(Asked.Kind.NEEDS, me.id(), "", "", false));
        }
        return all;
    }

    private List<Asked> agreements(Side mine) {
        List<CardLine> waiting = cards.forMyYes(MOST);
        Map<UUID, PersonSnapshot> others = people.snapshots(waiting.stream()
                .flatMap(card -> Stream.ofNullable(other(card, mine)))
                .toList());
        return waiting.stream()
                .map(card -> {
                    PersonSnapshot other = others.get(other(card, mine));
                    AnswerKind said = mine == Side.STAFF ? card.memberAnswer() : card.staffAnswer();
                    return new Asked(
                            Asked.Kind.AGREE,
                            card.id(),
                            card.title(),
                            other == null ? "" : other.name(),
                            said == AnswerKind.YES);
                })
                .toList();
    }

    private static @Nullable UUID other(CardLine card, Side mine) {
        return mine == Side.STAFF ? card.memberOwner() : card.staffOwner();
    }
}
