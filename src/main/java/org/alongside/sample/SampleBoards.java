package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.CardWords;
import org.alongside.boards.Spot;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;

/** Plays a board as people would: every card is added, taken up, moved and agreed to by those it is about. */
@ApplicationScoped
class SampleBoards {
    @Inject
    BoardService boards;

    @Inject
    LaneService lanes;

    @Inject
    CardService cards;

    @Inject
    ConversationService talk;

    @Inject
    ReadingService reading;

    PlayedBoard play(Cast cast, String steward, BoardScript script, List<String> others) {
        cast.enter(steward);
        UUID board = boards.open(script.start());
        others.forEach(one -> boards.addMember(board, cast.id(one)));
        List<Lane> made = new ArrayList<>();
        script.lanes()
                .forEach(one -> made.add(
                        new Lane(lanes.add(board, one.lane()), one.lane().joint())));
        Map<String, UUID> ids = new HashMap<>();
        Map<String, CardWords> words = new HashMap<>();
        for (int at = 0; at < made.size(); at++) {
            for (CardScript card : script.lanes().get(at).cards()) {
                ids.put(card.title(), play(cast, card, made.subList(0, at + 1)));
                words.put(card.title(), card.words());
            }
        }
        return new PlayedBoard(board, script.start().title(), ids, words);
    }

    /** The card goes through every lane up to its own. */
    private UUID play(Cast cast, CardScript script, List<Lane> way) {
        cast.enter(script.author());
        UUID card = cards.add(way.get(0).id(), script.words());
        String partner = script.partner();
        if (partner != null) {
            cast.enter(partner);
            cards.seat(card, cast.get(partner).side(), cast.id(partner), version(card));
        }
        for (int at = 1; at < way.size(); at++) {
            if (way.get(at - 1).joint() && partner != null) {
                answer(cast, card, partner, AnswerKind.YES, "");
                answer(cast, card, script.author(), AnswerKind.YES, "");
            }
            cards.move(card, way.get(at).id(), Spot.end(), version(card));
        }
        script.said().forEach(line -> {
            cast.enter(line.who());
            talk.comment(card, line.words());
        });
        script.answers()
                .forEach(line -> answer(
                        cast,
                        card,
                        line.who(),
                        line.words().isEmpty() ? AnswerKind.YES : AnswerKind.PAUSE,
                        line.words()));
        return card;
    }

    private void answer(Cast cast, UUID card, String who, AnswerKind kind, String reason) {
        cast.enter(who);
        talk.answer(card, kind, reason, version(card));
    }

    private long version(UUID card) {
        return reading.snapshot(card).version();
    }

    private record Lane(UUID id, boolean joint) {}
}
