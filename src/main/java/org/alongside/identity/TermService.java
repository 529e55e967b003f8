package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.MemberState;
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

    private boolean reads(UUID member) {
        return members.member(member).state() == MemberState.READING;
    }

    /** Whether the caller's last day has passed, or that of the person they help. */
    public boolean onlyReads() {
        if (current.helped().isPresent()) {
            return reads(current.atThisScreen().id())
                    || reads(current.helped().get().id());
        }
        MemberSnapshot mine = mine();
        return mine != null && mine.state() == MemberState.READING;
    }
}
