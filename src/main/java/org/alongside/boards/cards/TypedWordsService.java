package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.boards.store.Boards;
import org.alongside.identity.CurrentPerson;

/** Words to compare with the paper they came on, for whoever takes part in their board; for all others there are none. */
@ApplicationScoped
@Transactional
public class TypedWordsService {
    private static final List<String> KINDS = List.of(
            "select k.id, c.id, c.title, k.words, c.board from Comment k, Card c where c.id = k.card and k.id in :things",
            "select c.id, c.id, c.title, c.meaning, c.board from Card c where c.id in :things",
            "select a.id, c.id, c.title, a.reason, c.board from Answer a, Card c where c.id = a.card and a.id in :things");

    @Inject
    EntityManager em;

    @Inject
    Boards boards;

    @Inject
    CurrentPerson person;

    /** By thing; what is not shared with the caller is missing. */
    public Map<UUID, TypedWords> of(Collection<UUID> things) {
        UUID me = person.id();
        Map<UUID, TypedWords> found = new HashMap<>();
        Set<UUID> wanted = Set.copyOf(things);
        if (wanted.isEmpty()) {
            return found;
        }
        for (String kind : KINDS) {
            em.createQuery(kind, Object[].class)
                    .setParameter("things", wanted)
                    .getResultStream()
                    .filter(row -> boards.member((UUID) row[4], me).isPresent())
                    .forEach(row -> found.put((UUID) row[0], words(row)));
        }
        return found;
    }

    private static TypedWords words(Object[] row) {
        return new TypedWords((UUID) row[0], (UUID) row[1], (String) row[2], row[3] == null ? "" : (String) row[3]);
    }
}
