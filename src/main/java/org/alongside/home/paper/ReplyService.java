package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.jspecify.annotations.Nullable;

/**
 * Enters what came back on paper. Only whoever answers for a member opens their slip; to everybody else its code is as
 * unknown as one that was never printed. What is entered goes the same way as from the screen, with its stamp.
 */
@ApplicationScoped
@Transactional
public class ReplyService {
    @Inject
    Slips slips;

    @Inject
    MembershipService memberships;

    @Inject
    PersonService people;

    @Inject
    Comparing comparing;

    @Inject
    Entering entering;

    @Inject
    Clock clock;

    /** What to enter, or nothing for a code that is wrong, over, or of somebody the caller does not answer for. */
    public Optional<ReplyForm> open(String code) {
        return mine(code).map(this::form);
    }

    /**
     * Keeps what came back.
     *
     * @param how the way it came, the day it was written, and whether it was read back
     * @throws Refusal RULE when this slip was entered before, or what it was printed for has changed
     */
    public void enter(String code, Reply reply, Behalf how) {
        Slip slip = mine(code).orElseThrow(() -> Refusal.invalid("code", "home.replyUnknown"));
        slips.lock(slip);
        Choice choice = reply.choice();
        if (choice == null) {
            throw Refusal.invalid("answer", "home.replyChoose");
        }
        slip.answer(choice, comparing.me(), clock.instant());
        if (choice.agrees() && comparing.old(slip)) {
            throw Refusal.rule("home.replyOld");
        }
        slips.keep(slip, reply.scan());
        entering.enter(slip, reply, choice, new Behalf(slip.person(), how.route(), how.saidOn(), how.readBack()));
    }

    private Optional<Slip> mine(String code) {
        List<UUID> answeredFor =
                memberships.mine().stream().map(MemberSnapshot::id).toList();
        return slips.withCode(code, clock.instant()).filter(it -> answeredFor.contains(it.person()));
    }

    private ReplyForm form(Slip slip) {
        boolean old = comparing.old(slip);
        return new ReplyForm(
                slip.kind(),
                slip.person(),
                people.snapshot(slip.person()).name(),
                slip.title(),
                slip.paragraphs(),
                slip.printedAt(),
                old ? comparing.now(slip) : List.of(),
                old,
                comparing.cards(slip),
                comparing.link(slip),
                slip.answer(),
                name(slip.answeredBy()),
                slip.answeredAt());
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : people.snapshot(person).name();
    }
}
