package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** The summaries and their quotes in the database. */
@ApplicationScoped
class Summaries {
    @Inject
    EntityManager em;

    @Inject
    StampService stamps;

    /** How the words of these quotes came, where somebody else typed them, by what they were taken from. */
    Map<UUID, StampSnapshot> stamps(List<Quote> quotes) {
        return stamps.of(quotes.stream()
                .filter(it -> !it.unnamed())
                .map(it -> it.artefact().id())
                .toList());
    }

    void add(Object made) {
        em.persist(made);
    }

    Optional<Summary> of(UUID board) {
        return Optional.ofNullable(em.find(Summary.class, board));
    }

    Optional<Quote> quote(UUID id) {
        return Optional.ofNullable(em.find(Quote.class, id));
    }

    void remove(Quote quote) {
        em.remove(quote);
    }

    List<Quote> quotes(UUID board) {
        return em.createQuery("select q from Quote q where q.board = :board order by q.addedAt, q.id", Quote.class)
                .setParameter("board", board)
                .getResultList();
    }

    /** Quotes of one person for one purpose; with an artefact, only those from that thing. */
    List<Quote> ofPerson(UUID person, String purpose) {
        return em.createQuery(
                        "select q from Quote q where q.person = :person and q.purpose = :purpose and q.stopped = false",
                        Quote.class)
                .setParameter("person", person)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** Stopped ones of this person, from that thing or from everything. */
    List<Quote> stopped(UUID person, String purpose, @Nullable Artefact artefact) {
        return em.createQuery(
                        "select q from Quote q where q.person = :person and q.purpose = :purpose and q.stopped = true",
                        Quote.class)
                .setParameter("person", person)
                .setParameter("purpose", purpose)
                .getResultStream()
                .filter(quote -> artefact == null || quote.artefact().equals(artefact))
                .toList();
    }

    boolean has(Artefact artefact, String purpose, String words) {
        return em.createQuery("""
                        select q from Quote q where q.artefactKind = :kind and q.artefact = :artefact
                        and q.purpose = :purpose and q.stopped = false""", Quote.class)
                .setParameter("kind", artefact.kind())
                .setParameter("artefact", artefact.id())
                .setParameter("purpose", purpose)
                .getResultStream()
                .anyMatch(quote -> quote.words().equals(words));
    }

    /**
     * Published summaries whose own words or quotes hold the sought ones; the gate is asked by the caller. In SQL, since
     * EclipseLink writes values into the statement on H2, where a query calls a function.
     */
    List<UUID> published(String sought, int most) {
        List<?> boards = em.createNativeQuery("""
                        select s.board from alongside_board_summary s
                        where s.published and (position(?1 in lower(s.words)) > 0
                            or exists (select 1 from alongside_board_quote q where q.board = s.board and not q.stopped
                                and position(?1 in lower(q.words)) > 0))
                        order by s.changed_at desc""")
                .setParameter(1, sought.toLowerCase(Locale.ROOT))
                .setMaxResults(most)
                .getResultList();
        return boards.stream().map(board -> UUID.fromString(board.toString())).toList();
    }
}
