package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alongside.identity.CurrentPerson;

/** Loads everything once: the people first, then the whole rest or nothing of it. */
@ApplicationScoped
@Transactional
class SampleService {
    private static final String WORLD = "world";

    @Inject
    SampleMarks marks;

    @Inject
    SamplePeople people;

    @Inject
    SampleBoards boards;

    @Inject
    SampleMeetings meetings;

    @Inject
    SampleConsents consents;

    @Inject
    SampleDates dates;

    /** The people of the sample, made now or at an earlier start. */
    Cast people(CurrentPerson current) {
        return people.call(current);
    }

    /** Whether all of it is there. */
    boolean told() {
        return marks.find(WORLD).isPresent();
    }

    /** The mark comes last; two nodes cannot both set it. */
    void world(Cast cast) {
        PlayedBoard breaks =
                boards.play(cast, "amina", BoardScript.read("short-breaks.txt", dates), SampleTeams.BREAKS);
        PlayedBoard transport =
                boards.play(cast, "claire", BoardScript.read("transport.txt", dates), SampleTeams.TRANSPORT);
        meetings.behind(cast, breaks);
        meetings.ahead(cast, breaks);
        consents.ask(cast, breaks, transport);
        marks.set(WORLD, breaks.id());
    }
}
