package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.AskService;
import org.alongside.consent.takedown.AfterService;
import org.alongside.identity.needs.NeedService;
import org.alongside.meetings.Command;
import org.alongside.meetings.room.MeetingService;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;

/** Hands what is no word about a card or an item to where it is decided. */
@ApplicationScoped
class Handing {
    @Inject
    Desk desk;

    @Inject
    AskService asks;

    @Inject
    NeedService needs;

    @Inject
    AfterService after;

    @Inject
    MeetingService meetings;

    /** First the question, then the answer to it, and only under a yes the ticks; a no keeps nothing. */
    void needs(Slip slip, Reply reply, Behalf how) {
        UUID ask = asks.ask(slip.person(), Besides.NEEDS, Scope.everything(), "", "");
        desk.tell(slip, ask, reply, how);
        if (reply.choice() == Choice.YES) {
            needs.answer(slip.person(), reply.needs());
        }
    }

    void question(Slip slip, Reply reply, Behalf how) {
        desk.tell(slip, slip.mustThing(), reply, how);
    }

    void after(Slip slip, Choice choice, Behalf how) {
        AfterChoice wanted = switch (choice) {
            case AWAY -> AfterChoice.TAKE_AWAY;
            case UNNAMED -> AfterChoice.KEEP_UNNAMED;
            case LEAVE_OUT -> AfterChoice.LEAVE_OUT;
            default -> throw Refusal.invalid("answer", "home.replyChoose");
        };
        desk.stamp(slip, how);
        after.chosen(slip.mustThing(), wanted, Desk.channel(how), desk.happened(slip, how));
    }

    void notes(Slip slip, Reply reply, Choice choice, Behalf how) {
        Command command = new Command(slip.id(), 0);
        if (choice == Choice.RIGHT) {
            meetings.signNotes(slip.mustThing(), command, how);
        } else {
            meetings.disputeNotes(slip.mustThing(), command, reply.words(), how);
        }
    }

    void wish(Slip slip, Choice wish, Behalf how) {
        desk.wish(slip, wish, how);
    }
}
