package org.alongside.stories.pieces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Stories, pictures and recordings in the database. Whoever reads from here has still to ask the gate. */
@ApplicationScoped
public class Stories {
    @Inject
    EntityManager em;

    public void add(Object made) {
        em.persist(made);
    }

    public Piece piece(UUID id) {
        return find(id).orElseThrow(() -> Refusal.unknown("stories.piece"));
    }

    Optional<Piece> find(UUID id) {
        return Optional.ofNullable(em.find(Piece.class, id));
    }

    /** Two who change it at once come one after the other. */
    public Piece lock(UUID id) {
        return Optional.ofNullable(em.find(Piece.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.unknown("stories.piece"));
    }

    /** The newest first. */
    public List<Piece> ofBoard(UUID board) {
        return em.createQuery("select p from Piece p where p.board = :board order by p.addedAt desc, p.id", Piece.class)
                .setParameter("board", board)
                .getResultList();
    }

    public List<Piece> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Piece p where p.id in :ids", Piece.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Piece> toldBy(UUID author) {
        return em.createQuery("select p from Piece p where p.author = :author", Piece.class)
                .setParameter("author", author)
                .getResultList();
    }

    /** Pictures and recordings this person is in. */
    List<Piece> with(UUID person) {
        return em.createQuery("select p from Piece p, InIt i where i.piece = p.id and i.person = :person", Piece.class)
                .setParameter("person", person)
                .getResultList();
    }

    public Optional<Piece> askedBy(UUID ask, UUID person) {
        return em.createQuery("""
                        select p from Piece p, InIt i where i.piece = p.id and i.person = :person
                        and (i.insideAsk = :ask or i.publicAsk = :ask)""", Piece.class)
                .setParameter("person", person)
                .setParameter("ask", ask)
                .getResultStream()
                .findFirst();
    }

    public List<InIt> people(Collection<UUID> pieces) {
        return of(InIt.class, pieces);
    }

    public List<Copy> copies(Collection<UUID> pieces) {
        return of(Copy.class, pieces);
    }

    public List<Masked> masked(Collection<UUID> pieces) {
        return of(Masked.class, pieces);
    }

    private <T> List<T> of(Class<T> type, Collection<UUID> pieces) {
        return pieces.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from " + type.getSimpleName() + " t where t.piece in :pieces order by t.id",
                                type)
                        .setParameter("pieces", pieces)
                        .getResultList();
    }

    public Copy copy(UUID id) {
        return Optional.ofNullable(em.find(Copy.class, id)).orElseThrow(() -> Refusal.unknown("stories.file"));
    }

    public Optional<Release> release(UUID piece) {
        return em.createQuery("select r from Release r where r.piece = :piece order by r.askedAt desc", Release.class)
                .setParameter("piece", piece)
                .getResultStream()
                .findFirst();
    }

    public List<Release> releases(UUID board) {
        return em.createQuery(
                        "select r from Release r where r.board = :board order by r.askedAt desc, r.id", Release.class)
                .setParameter("board", board)
                .getResultList();
    }

    /** Finished versions of this person, from that story or from all. */
    List<Release> releasesOf(UUID person, @Nullable Artefact artefact) {
        return em.createQuery("select r from Release r where r.person = :person", Release.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(release -> artefact == null || release.artefact().equals(artefact))
                .toList();
    }

    void drop(Object part) {
        em.remove(part);
    }

    void remove(Release release) {
        em.remove(release);
    }

    /** With everything that belongs to it but its finished version, which has a yes of its own. */
    void remove(Piece piece) {
        List<UUID> one = List.of(piece.id());
        masked(one).forEach(em::remove);
        copies(one).forEach(em::remove);
        people(one).forEach(em::remove);
        em.remove(piece);
    }
}
