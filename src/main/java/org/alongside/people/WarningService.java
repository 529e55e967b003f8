package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.alongside.people.Term.Stage;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;

/** Tells members and whoever answers for them that a last day is near or has passed, each thing once. */
@ApplicationScoped
@Transactional
public class WarningService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    @Inject
    People people;

    @Inject
    NewsService news;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** How many people were told something. */
    public int warn() {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        int first = settings.get(PeopleSettings.FIRST_WARNING);
        int last = settings.get(PeopleSettings.LAST_WARNING);
        int reading = settings.get(PeopleSettings.GRACE);
        int told = 0;
        for (Person person : people.endingBetween(today.minusDays(reading), today.plusDays(first))) {
            Stage stage = person.term(reading).stage(today, first, last).orElse(null);
            if (stage != null && people.warnOnce(person, stage, clock.instant())) {
                tell(person, stage, reading);
                told++;
            }
        }
        return told;
    }

    private void tell(Person person, Stage stage, int reading) {
        MemberSnapshot member =
                person.memberSnapshot(clock.instant().atZone(ZoneOffset.UTC).toLocalDate(), 0, reading);
        boolean ended = stage == Stage.ENDED;
        LocalDate day = ended ? member.readsUntil() : member.lastDay();
        news.tell(person.id(), ended ? "youEnded" : "youEnd", null, day);
        for (UUID staff : person.whoAnswers()) {
            news.tell(staff, ended ? "theyEnded" : "theyEnd", person.id(), day);
        }
        Locale words = person.snapshot().easyRead() ? Texts.EASY_READ : Texts.STANDARD;
        String title = texts.of(words, ended ? "people.endedTitle" : "people.endingTitle");
        String body = texts.of(
                words,
                ended ? "people.endedLetter" : "people.endingLetter",
                day == null ? "" : DAY.format(day),
                person.whoAnswers().stream()
                        .findFirst()
                        .map(it -> people.person(it).snapshot().name())
                        .orElse(""));
        outbox.letter(person.id(), title, body);
    }
}
