package org.alongside.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.meetings.store.Meetings;
import org.alongside.supporters.Occasion;
import org.alongside.supporters.Occasions;

/** Meetings for which somebody can name a supporter; help that was given for one of them ends with it. */
@ApplicationScoped
public class MeetingOccasions implements Occasions {
    private static final int MOST = 50;

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    @Override
    public List<Occasion> ahead(UUID person) {
        return meetings.of(person, false, 0, MOST).stream()
                .filter(it -> !over(it.id()))
                .map(it -> new Occasion(it.id(), it.title(), it.startsAt()))
                .toList();
    }

    @Override
    public Optional<Occasion> find(UUID meeting, UUID person) {
        return meetings.shared(meeting, person)
                ? Optional.of(meetings.meeting(meeting))
                        .map(it -> new Occasion(it.id(), it.title(), it.where().startsAt()))
                : Optional.empty();
    }

    @Override
    public boolean over(UUID meeting) {
        return meetings.find(meeting)
                .filter(it -> !it.state().over() && !it.dayEnded(clock.instant()))
                .isEmpty();
    }
}
