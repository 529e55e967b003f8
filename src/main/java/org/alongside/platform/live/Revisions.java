package org.alongside.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One number per board, meeting and so on, raised in the transaction that changes it. */
@ApplicationScoped
public class Revisions {
    /** More than this in one question would be a query no database likes. */
    private static final int CHUNK = 200;

    @Inject
    EntityManager em;

    @Inject
    Event<Revised> events;

    /** Within the caller's transaction; listeners hear of it only once that has committed. */
    public void raise(String kind, UUID id) {
        int rows = em.createNativeQuery("update alongside_revision set rev = rev + 1 where kind = ? and id = ?")
                .setParameter(1, kind)
                .setParameter(2, id)
                .executeUpdate();
        if (rows == 0) {
            em.createNativeQuery("insert into alongside_revision (kind, id, rev) values (?, ?, 1)")
                    .setParameter(1, kind)
                    .setParameter(2, id)
                    .executeUpdate();
        }
        events.fire(new Revised(kind, id));
    }

    /** 0 for a thing that has never changed. */
    public long of(String kind, UUID id) {
        return em.createQuery("select r.rev from RevisionRow r where r.kind = :kind and r.id = :id", Long.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** The revisions of many things; those that never changed are left out. */
    public List<Revision> of(Collection<UUID> ids) {
        List<Revision> all = new ArrayList<>();
        List<UUID> rest = List.copyOf(ids);
        for (int from = 0; from < rest.size(); from += CHUNK) {
            List<UUID> some = rest.subList(from, Math.min(rest.size(), from + CHUNK));
            String marks = String.join(",", some.stream().map(id -> "?").toList());
            var query =
                    em.createNativeQuery("select kind, id, rev from alongside_revision where id in (" + marks + ")");
            for (int i = 0; i < some.size(); i++) {
                query.setParameter(i + 1, some.get(i));
            }
            for (Object row : query.getResultList()) {
                Object[] columns = (Object[]) row;
                all.add(new Revision(
                        columns[0].toString(),
                        UUID.fromString(columns[1].toString()),
                        ((Number) columns[2]).longValue()));
            }
        }
        return all;
    }
}
