package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.Answer;
import org.alongside.consent.Channel;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.desk.DeskService;
import org.alongside.consent.desk.Told;
import org.alongside.consent.rights.Supported;
import org.alongside.consent.rights.SupporterRole;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.NewsService;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampService;
import org.jspecify.annotations.Nullable;

/** Takes answers to questions to the desk where every answer from paper is written down, and wishes to whoever answers. */
@ApplicationScoped
class Desk {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    DeskService desk;

    @Inject
    MembershipService memberships;

    @Inject
    NewsService news;

    @Inject
    StampService stamps;

    @Inject
    Clock clock;

    /**
     * A yes and a no are decisions; "not now" leaves the question open, and "ring me" is a call to make. A tick on paper
     * beside the whole sentence is a statement; what was said aloud is one in its own words.
     */
    void tell(Slip slip, UUID question, Reply reply, Behalf how) {
        Choice choice = reply.choice();
        stamp(slip, how);
        if (choice == Choice.RING) {
            passOn(slip, choice);
        } else if (choice != Choice.NOT_NOW) {
            Answer answer = choice == Choice.YES ? Answer.YES : Answer.NO;
            UUID shown = slip.mustRendition();
            boolean ticked = how.route() == Route.PAPER;
            Told told = new Told(answer, channel(how), happened(slip, how), shown, null, own(reply), ticked, slip.id());
            Outcome now = desk.record(question, told);
            if (answer == Answer.YES && !now.state().permits()) {
                throw Refusal.rule("home.replyStopped");
            }
        }
    }

    void wish(Slip slip, Choice wish, Behalf how) {
        stamp(slip, how);
        passOn(slip, wish);
    }

    /** Contact and deputy both learn of it, so that a wish for another contact does not end with the contact. */
    private void passOn(Slip slip, Choice wish) {
        MemberSnapshot member = memberships.answeredByMe(slip.person());
        Stream.of(Optional.ofNullable(member.contact()), Optional.ofNullable(member.deputy()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(it -> news.tellOnce(it, "paper" + wish, member.id()));
    }

    void stamp(Slip slip, Behalf how) {
        stamps.put(stamps.whose(how), slip.id(), "slip", false);
    }

    private static @Nullable Supported own(Reply reply) {
        String words = reply.words();
        return words == null || words.isBlank() ? null : new Supported(SupporterRole.STAFF, Set.of(), true, words);
    }

    static Channel channel(Behalf how) {
        Route route = how.route();
        if (route == null) {
            throw Refusal.invalid("route", "supporters.missing.route");
        }
        return switch (route) {
            case PAPER -> Channel.PAPER;
            case PHONE -> Channel.PHONE;
            default -> Channel.SPOKEN;
        };
    }

    /** An earlier day means its noon, but never before the paper was there. */
    Instant happened(Slip slip, Behalf how) {
        Instant now = clock.instant();
        LocalDate day = how.saidOn();
        if (day == null) {
            throw Refusal.invalid("saidOn", "home.replyDayMissing");
        }
        LocalDate printed = LocalDate.ofInstant(slip.printedAt(), ZONE);
        if (day.isBefore(printed)) {
            throw Refusal.invalid("saidOn", "home.replyBeforePrint");
        }
        if (day.isAfter(LocalDate.ofInstant(now, ZONE))) {
            throw Refusal.invalid("saidOn", "supporters.notYet");
        }
        Instant noon = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        Instant latest = noon.isAfter(now) ? now : noon;
        return latest.isBefore(slip.printedAt()) ? slip.printedAt() : latest;
    }
}
