package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What people should know about ways in; told in the transaction that caused it, to one person at a time. */
@ApplicationScoped
@Transactional
public class NewsService {
    private static final int MOST = 20;

    @Inject
    EntityManager em;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * @param what text key in the people's messages, after {@code news.}
     * @param about whom it is about; null when it is about the person who is told
     */
    public void tell(UUID person, String what, @Nullable UUID about, @Nullable LocalDate day) {
        em.persist(new News(person, what, about, day, clock.instant()));
    }

    /** Not again while the person has not seen it. */
    public void tellOnce(UUID person, String what, UUID about) {
        boolean told = open(person).stream().anyMatch(it -> it.what().equals(what) && about.equals(it.about()));
        if (!told) {
            tell(person, what, about, null);
        }
    }

    /** What this person has not seen yet, the oldest first. */
    public List<NewsSnapshot> open(UUID person) {
        List<News> found = em.createQuery(
                        "select n from News n where n.person = :person and n.seenAt is null order by n.writtenAt, n.id",
                        News.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, String> names = names(found);
        return found.stream().map(it -> it.snapshot(name(names, it.about()))).toList();
    }

    /** @throws Refusal UNKNOWN when it was not this person who was told */
    public void seen(UUID person, UUID news) {
        told(person, news).seen(clock.instant());
    }

    /** Kept from whoever helps this person, or shown to them again. @throws Refusal UNKNOWN as before */
    public void keep(UUID person, UUID news, boolean onlyMine) {
        told(person, news).keep(onlyMine);
    }

    private News told(UUID person, UUID news) {
        return Optional.ofNullable(em.find(News.class, news))
                .filter(it -> it.person().equals(person))
                .orElseThrow(() -> Refusal.unknown("people.unknown"));
    }

    /** Whatever of this kind is open has been answered by deed. */
    void settled(UUID person, String what) {
        em.createQuery("update News n set n.seenAt = :now where n.person = :person and n.what = :what"
                        + " and n.seenAt is null")
                .setParameter("now", clock.instant())
                .setParameter("person", person)
                .setParameter("what", what)
                .executeUpdate();
    }

    private static String name(Map<UUID, String> names, @Nullable UUID about) {
        return about == null ? "" : names.getOrDefault(about, "");
    }

    private Map<UUID, String> names(List<News> found) {
        Set<UUID> about =
                found.stream().flatMap(it -> Stream.ofNullable(it.about())).collect(Collectors.toSet());
        return about.isEmpty()
                ? Map.of()
                : people.all(about).stream()
                        .map(Person::snapshot)
                        .collect(Collectors.toMap(PersonSnapshot::id, PersonSnapshot::name));
    }
}
