package org.alongside.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.people.PersonSnapshot;

/** Puts the first page of whoever is here together; every room says only what was shared with that person. */
@ApplicationScoped
@Transactional
public class HomeService {
    private static final int MOST_BOARDS = 6;

    @Inject
    CurrentPerson person;

    @Inject
    NextMeetings meetings;

    @Inject
    AskedThings asked;

    @Inject
    Ringing ringing;

    @Inject
    BoardService boards;

    @Inject
    OwnPageService own;

    public HomeSnapshot home() {
        PersonSnapshot me = person.get();
        return new HomeSnapshot(
                me.firstName(), meetings.next(), asked.of(me), ringing.of(me), boards.mine(0, MOST_BOARDS), own.news());
    }
}
