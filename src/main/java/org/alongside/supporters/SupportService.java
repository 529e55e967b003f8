package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.NewsService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Digest;
import org.alongside.platform.text.Secrets;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Said;
import org.alongside.supporters.stamp.StampService;
import org.jspecify.annotations.Nullable;

/**
 * Naming a supporter, ticking what they may do, and stopping it: the person alone. Somebody without a device says it to
 * whoever answers for them, who types it in with a stamp; a supporter is refused here whatever is ticked, because each
 * call asks who acts for themselves.
 */
@ApplicationScoped
@Transactional
public class SupportService {
    private static final String LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679";
    private static final int LENGTH = 10;

    @Inject
    Supporters supports;

    @Inject
    CurrentPerson current;

    @Inject
    StampService stamps;

    @Inject
    NewsService news;

    @Inject
    SupportRules rules;

    @Inject
    Clock clock;

    /**
     * Names a supporter.
     *
     * @param desk how the person said it, when somebody who answers for them types it; null when the person acts
     * @return the new support, and the code that the supporter types on their own account
     */
    public Named name(SupporterWish wish, @Nullable Behalf desk) {
        Said said = whose(desk);
        if (said.of().staff()) {
            throw Refusal.rule("supporters.membersOnly");
        }
        mustBeAhead(wish.meeting(), said);
        Supporter support = new Supporter(said.who(), wish, rules.today(), clock.instant());
        if (said.typed() != null) {
            support.enteredBy(said.typed());
        }
        supports.add(support);
        told(said, "supporterNamed");
        rules.did(said, "supporters.named", support.id());
        return new Named(support.id(), code(support));
    }

    /** Another's meeting, and one that is over, are answered like one that does not exist. */
    private void mustBeAhead(@Nullable UUID meeting, Said said) {
        if (meeting != null
                && supports.ahead(said.who(), said.hands()).stream()
                        .noneMatch(it -> it.id().equals(meeting))) {
            throw Refusal.unknown("supporters.meetingUnknown");
        }
    }

    /** The caller's meetings to come; a supporter can be named for one of them alone. */
    public List<Occasion> ahead() {
        UUID me = current.id();
        return supports.ahead(me, me);
    }

    /** A new code for a supporter who has not taken it up yet; the older one ends. */
    public String newCode(UUID id) {
        return code(supports.of(current.id(), id));
    }

    private String code(Supporter support) {
        String code = Secrets.code(LETTERS, LENGTH);
        support.handOver(Digest.sha256(code), rules.codeUntil());
        return code;
    }

    /** What is ticked from now on, and until when. */
    public void change(UUID id, Set<May> may, @Nullable LocalDate until, @Nullable Behalf desk) {
        Said said = whose(desk);
        supports.of(said.who(), id).allow(may, until, rules.today());
        told(said, "supporterChanged");
        rules.did(said, "supporters.changed", id);
    }

    /** At once: the supporter's next request is refused. No reason is asked, and nobody else is needed. */
    public void stop(UUID id, @Nullable Behalf desk) {
        Said said = whose(desk);
        Supporter support = supports.of(said.who(), id);
        support.stop(clock.instant());
        told(said, "supporterStopped");
        if (support.supporter() != null) {
            news.tell(support.supporter(), "supportEnded", said.who(), null);
        }
        rules.did(said, "supporters.stopped", id);
    }

    /** The supporter's own side of it, with an account of their own. */
    public SupportSnapshot takeUp(@Nullable String code) {
        PersonSnapshot me = current.get();
        String typed = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        rules.mustTryInPeace(me.id());
        Supporter support = supports.withCode(Digest.sha256(typed))
                .filter(it -> supports.stands(it, rules.today()))
                .orElseThrow(() -> Refusal.invalid("code", "supporters.codeUnknown"));
        support.takeUp(me, clock.instant());
        news.tell(support.person(), "supporterTaken", me.id(), null);
        rules.did(new Said(me, null), "supporters.takenUp", support.id());
        return snapshot(support);
    }

    /** Whom the caller has named, stopped ones too. */
    public List<SupportSnapshot> mine() {
        return snapshots(supports.of(current.id()));
    }

    /** Whom the caller helps; those who have stopped it are not named any more. */
    public List<SupportSnapshot> whomIHelp() {
        LocalDate today = rules.today();
        return snapshots(supports.by(current.atThisScreen().id()).stream()
                .filter(it -> supports.stands(it, today))
                .toList());
    }

    private Said whose(@Nullable Behalf desk) {
        current.get(); // no supporter, whatever is ticked: nobody widens what they were given
        return stamps.whose(desk);
    }

    /** What is done at the desk is told to the person; what they do themselves they know. */
    private void told(Said said, String what) {
        if (said.typed() != null) {
            news.tell(said.who(), what, said.hands(), null);
        }
    }

    private List<SupportSnapshot> snapshots(List<Supporter> found) {
        return found.stream().map(this::snapshot).toList();
    }

    private SupportSnapshot snapshot(Supporter it) {
        return it.snapshot(
                rules.name(it.person()), supports.stands(it, rules.today()), supports.occasion(it, it.person()));
    }

    /** @param code the only copy; the supporter types it on an account of their own */
    public record Named(UUID id, String code) {}
}
