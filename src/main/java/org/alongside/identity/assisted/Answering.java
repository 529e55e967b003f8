package org.alongside.identity.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.MembershipService;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/** Who may hand a device to whom. */
@ApplicationScoped
class Answering {
    @Inject
    MembershipService memberships;

    @Inject
    CurrentPerson current;

    @Inject
    Audit audit;

    /** @throws Refusal UNKNOWN unless whoever acts is the member's contact or deputy */
    UUID mustAnswer(UUID person) {
        memberships.answeredByMe(person);
        return current.id();
    }

    void record(UUID staff, UUID person) {
        audit.record(staff, "identity.handedOver", person);
    }
}
