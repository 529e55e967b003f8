package org.alongside.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.alongside.people.NewsService;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.ReachService;
import org.alongside.platform.text.Secrets;

/** Answers what was asked for at the door: by mail, or through whoever answers for the person; or not at all. */
@ApplicationScoped
@Transactional
public class EntryPostService {
    @Inject
    EntryLinks links;

    @Inject
    EntryMail mail;

    @Inject
    ReachService reach;

    @Inject
    PersonService people;

    @Inject
    NewsService news;

    @Inject
    Clock clock;

    /** Everything that has been asked for so far. */
    public void answerAll() {
        links.removeExpired(clock.instant());
        links.takeWishes()
                .forEach(typed -> reach.withAddress(typed).stream()
                        .map(people::snapshot)
                        .filter(it -> !it.staff())
                        .forEach(person -> people.epoch(person.id()).ifPresent(epoch -> answer(person, typed, epoch))));
    }

    /** One mailbox may be a whole family's: each gets a mail of their own. */
    private void answer(PersonSnapshot person, String typed, int epoch) {
        if (typed.indexOf('@') >= 0 && mail.possible()) {
            Instant now = clock.instant();
            links.openOf(person.id()).forEach(EntryLink::end);
            String token = Secrets.token();
            links.add(new EntryLink(person.id(), epoch, token, now, mail.valid()));
            mail.send(person, typed, token);
        } else {
            tellWhoAnswers(person);
        }
    }

    private void tellWhoAnswers(PersonSnapshot person) {
        UUID contact = person.contact();
        if (contact != null) {
            news.tellOnce(contact, "asksForLink", person.id());
        }
    }
}
