package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.CardWords;
import org.alongside.boards.NewLane;
import org.alongside.boards.Rung;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.setup.LaneService;
import org.alongside.boards.store.HonestStart;
import org.alongside.consent.Artefact;
import org.alongside.consent.ConsentState;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.AskService;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.people.NewsSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.supporters.People;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.alongside.testing.Kind;
import org.jspecify.annotations.Nullable;

/** Joan, who never comes online, on a board with a card that waits for her; Amina is her contact, Dev the deputy. */
final class Joan {
    final People people;
    final UUID board;
    final UUID agree;
    final UUID card;

    Joan(Kind kind) {
        people = new People(kind);
        people.act(people.amina, beans -> beans.get(PurposeService.class).publishStarters());
        board = board(people.amina);
        agree = lane(people.amina, board, true);
        card = people.as(
                people.joan,
                beans -> beans.get(CardService.class).add(agree, CardWords.brief("Sunday night", "A bus home")));
        people.act(
                people.amina,
                beans -> beans.get(CardService.class)
                        .seat(card, Side.STAFF, people.amina, snapshot().version()));
    }

    UUID ask(String words) {
        return people.as(
                people.amina,
                beans -> beans.get(AskService.class)
                        .ask(
                                people.joan,
                                "QUOTE_NO_NAME",
                                Scope.of(new Artefact("card", card)),
                                "the public summary",
                                words));
    }

    ConsentState state(UUID ask) {
        return people.as(
                people.joan,
                beans -> beans.get(QuestionService.class).question(ask).answer());
    }

    static void refused(String key, Supplier<?> act) {
        assertThatThrownBy(act::get).isInstanceOf(Refusal.class).hasMessage(key);
    }

    Pack pack(UUID printer) {
        return people.as(printer, beans -> beans.get(PackService.class).print(people.joan));
    }

    static String code(Pack pack, SlipKind kind) {
        return slip(pack, kind).code();
    }

    static PaperSlip slip(Pack pack, SlipKind kind) {
        return pack.slips().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    ReplyForm open(UUID who, String code) {
        return tried(who, code).orElseThrow();
    }

    Optional<ReplyForm> tried(UUID who, String code) {
        return people.as(who, beans -> beans.get(ReplyService.class).open(code));
    }

    OpenCard card() {
        return people.as(people.joan, beans -> beans.get(ReadingService.class).card(card));
    }

    List<StampSnapshot> typedForJoan() {
        return people.as(people.joan, beans -> beans.get(StampService.class).typedForMe());
    }

    List<NewsSnapshot> news(UUID told) {
        return people.as(told, beans -> beans.get(OwnPageService.class).news());
    }

    UUID enter(UUID who, String code, Reply reply, ReadBack readBack) {
        LocalDate today = LocalDate.ofInstant(people.now(), ZoneOffset.UTC);
        people.act(
                who,
                beans -> beans.get(ReplyService.class)
                        .enter(code, reply, new Behalf(null, Route.PAPER, today, readBack)));
        return who;
    }

    static Reply reply(Choice choice, @Nullable String words) {
        return new Reply(choice, words, null, null, null);
    }

    CardSnapshot snapshot() {
        return people.as(people.joan, beans -> beans.get(ReadingService.class).snapshot(card));
    }

    UUID board(UUID steward) {
        UUID made = people.as(steward, beans -> beans.get(BoardService.class).open(terms()));
        people.act(steward, beans -> beans.get(BoardService.class).addMember(made, people.joan));
        return made;
    }

    UUID lane(UUID steward, UUID on, boolean joint) {
        return people.as(
                steward,
                beans -> beans.get(LaneService.class).add(on, new NewLane("Agree", "Both owners", null, joint)));
    }

    static HonestStart terms() {
        return new HonestStart(
                "Short breaks that work for us",
                "A better respite offer",
                "How breaks are booked",
                "The money for this year",
                "The Cabinet",
                LocalDate.of(2027, 3, 1),
                Rung.CO_DESIGN,
                "By letter within two weeks",
                "",
                "home: We plan breaks.");
    }
}
