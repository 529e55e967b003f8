package org.alongside.supporters;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.identity.Method;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.people.NewsSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;

/** Joan lets Lee help her. */
final class Table {
    final People people;
    final UUID session;

    Table(Kind kind) {
        people = new People(kind);
        session = people.as(people.lee, beans -> {
            SessionService sessions = beans.get(SessionService.class);
            return sessions.find(
                            sessions.complete(people.lee, Method.LINK, Hold.plain())
                                    .token(),
                            true)
                    .orElseThrow()
                    .session();
        });
    }

    UUID taken(Set<May> may) {
        SupportService.Named named =
                people.as(people.joan, beans -> supports(beans).name(new SupporterWish("Lee", may, null, null), null));
        people.act(people.lee, beans -> supports(beans).takeUp(named.code().toLowerCase(Locale.ROOT)));
        return named.id();
    }

    String start(UUID support) {
        return people.as(people.lee, beans -> beans.get(HelpService.class).start(support, session));
    }

    Optional<Helps> found(String token) {
        return people.as(people.lee, beans -> beans.get(HelpService.class).find(token, people.lee));
    }

    Helps find(String token) {
        return found(token).orElseThrow();
    }

    List<SupportSnapshot> mine() {
        return people.as(people.joan, beans -> supports(beans).mine());
    }

    Set<UUID> standing(Set<UUID> helps) {
        return people.as(people.lee, beans -> beans.get(HelpService.class).standing(helps));
    }

    List<String> news(UUID who) {
        return people.as(who, beans -> beans.get(OwnPageService.class).news()).stream()
                .map(NewsSnapshot::what)
                .toList();
    }

    void refusedFor(UUID who, Consumer<Beans> work) {
        assertThatThrownBy(() -> people.act(who, work)).isInstanceOf(Refusal.class);
    }

    /** Because a supporter asks, and for no other reason. */
    void shut(Helping lee, Consumer<Beans> work) {
        refused(lee, "identity.notForSupporters", work);
    }

    void refused(Helping lee, String key, Consumer<Beans> work) {
        assertThatThrownBy(() -> people.helping(people.joan, lee, beans -> {
                    work.accept(beans);
                    return lee;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    static SupporterWish wish() {
        return new SupporterWish("Lee", Set.of(), null, null);
    }

    static Behalf said(UUID of) {
        return new Behalf(of, Route.PHONE, null, ReadBack.YES);
    }

    static SupportService supports(Beans beans) {
        return beans.get(SupportService.class);
    }
}
