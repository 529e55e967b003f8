package org.alongside.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads revisions for those who have no transaction of their own: the stream's watch and the question beside it. */
@ApplicationScoped
@Transactional
public class RevisionService {
    @Inject
    Revisions revisions;

    public List<Revision> of(Collection<UUID> ids) {
        return revisions.of(ids);
    }
}
