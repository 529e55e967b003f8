package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.people.MemberService;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Settings;
import org.alongside.supporters.stamp.Said;
import org.jspecify.annotations.Nullable;

/** What the services of supporters ask of the house. */
@ApplicationScoped
class SupportRules {
    private static final int TRIES = 10;

    @Inject
    MemberService members;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    LimitService limits;

    @Inject
    Clock clock;

    LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    Instant now() {
        return clock.instant();
    }

    Duration session() {
        return settings.get(SupportersSettings.SESSION);
    }

    /** Whether the account is open: nobody helps somebody who has left. */
    boolean comesIn(UUID person) {
        return people.epoch(person).isPresent();
    }

    PersonSnapshot person(UUID id) {
        return people.snapshot(id);
    }

    Instant codeUntil() {
        return clock.instant().plus(settings.get(SupportersSettings.CODE_VALID));
    }

    String name(UUID person) {
        return people.snapshot(person).name();
    }

    /** The same two as for the member they help. */
    void answerFor(UUID by, UUID supporter, UUID contact, @Nullable UUID deputy) {
        members.answer(by, supporter, contact, deputy);
    }

    /** Codes are long; this keeps anybody from trying them by the thousand. */
    void mustTryInPeace(UUID who) {
        limits.count("supporters.code", who.toString(), TRIES, Duration.ofMinutes(15));
    }

    void did(Said said, String act, UUID subject) {
        audit.record(said.hands(), act, subject);
    }
}
