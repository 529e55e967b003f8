package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.NewsService;
import org.alongside.people.NewsSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;

/** What everybody can say about themselves, and nobody else about them. */
@ApplicationScoped
@Transactional
public class OwnPageService {
    @Inject
    CurrentPerson current;

    @Inject
    PersonService people;

    @Inject
    NewsService news;

    @Inject
    Issuing issuing;

    public PersonSnapshot me() {
        return people.snapshot(current.id());
    }

    public void describe(String name, String describedAs, boolean easyRead) {
        people.describe(current.id(), name, describedAs, easyRead);
    }

    /**
     * Ends all my sessions, this one too, and every link and code of mine: whoever holds another device or my letter is
     * out at the next click and does not come in again.
     */
    public void endSessions() {
        people.endSessions(current.id(), current.id());
        issuing.end(current.id());
    }

    /** What I should know and have not seen yet; whoever helps me sees none of what I keep for myself. */
    public List<NewsSnapshot> news() {
        return news.open(current.id(May.READ_NEWS)).stream()
                .filter(it -> current.helping().isEmpty() || !it.onlyMine())
                .toList();
    }

    /** For me alone, or for whoever helps me too. @throws Refusal UNKNOWN when I was not told this */
    public void keep(UUID id, boolean onlyMine) {
        news.keep(current.id(), id, onlyMine);
    }

    /** @throws Refusal UNKNOWN when I was not told this */
    public void seen(UUID id) {
        news.seen(current.id(), id);
    }
}
