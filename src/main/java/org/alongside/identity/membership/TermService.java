package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.MemberState;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** How long whoever acts may still write. */
@ApplicationScoped
@Transactional
public class TermService {
    @Inject
    CurrentPerson current;

    @Inject
    MemberService members;

    /** The caller's own place here; null for staff, who have no last day, and for nobody. */
    public @Nullable MemberSnapshot mine() {
        return !current.present() || current.isStaff() || current.helped().isPresent()
                ? null
                : members.member(current.id());
    }

    /** @throws Refusal FORBIDDEN when the last day has passed of the caller, or of whom the caller helps */
    void mustStillWrite() {
        Stream<MemberSnapshot> writers = current.helped()
                .map(helped -> Stream.of(current.atThisScreen(), helped)
                        .map(PersonSnapshot::id)
                        .map(members::member))
                .orElseGet(() -> Stream.ofNullable(mine()));
        if (writers.anyMatch(it -> it.state() == MemberState.READING)) {
            throw Refusal.forbidden("identity.onlyReading");
        }
    }
}
