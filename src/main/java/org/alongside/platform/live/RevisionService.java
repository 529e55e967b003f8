package org.alongside.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads revisions for work in the background. In a transaction, because Payara cannot clean up after an entity manager
 * that a job of its executor has used without one.
 */
@ApplicationScoped
@Transactional
public class RevisionService {
    @Inject
    Revisions revisions;

    public List<Revision> of(Collection<UUID> ids) {
        return revisions.of(ids);
    }
}
