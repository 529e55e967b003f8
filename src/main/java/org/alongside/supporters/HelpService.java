package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Helping;
import org.alongside.identity.sessions.SessionService;
import org.alongside.people.NewsService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Digest;
import org.alongside.platform.text.Secrets;
import org.alongside.supporters.stamp.Said;

/**
 * A supporter helps for a while. Every request looks the time of helping up again, with the person's ticks as they are
 * now, so what the person stops is stopped at the next request.
 */
@ApplicationScoped
@Transactional
public class HelpService {
    @Inject
    Supporters supports;

    @Inject
    CurrentPerson current;

    @Inject
    NewsService news;

    @Inject
    SessionService sessions;

    @Inject
    SupportRules rules;

    /**
     * Begins, and tells the person.
     *
     * @param session the supporter's own sign-in; with its end the help ends
     * @return the secret of this time of helping, for the supporter's browser alone
     * @throws Refusal UNKNOWN when the caller was not named, or it does not stand any more
     */
    public String start(UUID support, UUID session) {
        PersonSnapshot me = current.get();
        Supporter found = supports.find(support)
                .filter(it -> it.isTakenUpBy(me.id()) && supports.stands(it, rules.today()))
                .filter(it -> rules.comesIn(it.person()))
                .orElseThrow(() -> Refusal.unknown("supporters.unknown"));
        String token = Secrets.token();
        Help help = new Help(support, session, Digest.sha256(token), rules.now(), rules.session());
        supports.add(help);
        news.tell(found.person(), "supporterHelps", me.id(), null);
        rules.did(new Said(me, null), "supporters.helped", found.person());
        return token;
    }

    /** What this secret stands for, in the hands of that account; nothing once it is over or stopped. */
    public Optional<Helps> find(String token, UUID supporter) {
        return supports.help(Digest.sha256(token))
                .filter(help -> help.standsAt(rules.now()))
                .flatMap(help -> supports.find(help.support())
                        .filter(it -> it.isTakenUpBy(supporter) && supports.stands(it, rules.today()))
                        .filter(it -> rules.comesIn(it.person()))
                        .map(it -> new Helps(
                                rules.person(it.person()),
                                new Helping(help.id(), rules.person(supporter), it.may(), it.meeting()))));
    }

    /** The supporter stops helping. */
    public void stop(String token) {
        supports.help(Digest.sha256(token)).ifPresent(help -> help.stop(rules.now()));
    }

    /** When this time of helping ends. */
    public Optional<Instant> until() {
        return current.helping()
                .flatMap(now -> supports.helps(Set.of(now.help())).stream().findFirst())
                .map(Help::untilAt);
    }

    /** Of these, the times of helping that still stand; streams of the others are closed. */
    public Set<UUID> standing(Set<UUID> ids) {
        List<Help> open = supports.helps(ids).stream()
                .filter(it -> it.standsAt(rules.now()))
                .filter(it -> supports.find(it.support())
                        .filter(support -> supports.stands(support, rules.today()) && rules.comesIn(support.person()))
                        .isPresent())
                .toList();
        Set<UUID> signedIn =
                sessions.standing(open.stream().map(Help::session).collect(Collectors.toCollection(HashSet::new)));
        return open.stream()
                .filter(it -> signedIn.contains(it.session()))
                .map(Help::id)
                .collect(Collectors.toSet());
    }

    /** Every time anybody helped the caller, the latest first. */
    public List<HelpSnapshot> forMe() {
        return supports.helpsFor(current.id()).stream()
                .map(row -> ((Help) row[0]).snapshot((String) row[1]))
                .toList();
    }
}
