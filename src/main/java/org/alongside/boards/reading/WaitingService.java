package org.alongside.boards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.cards.CardLines;
import org.alongside.identity.CurrentPerson;

/** What waits for the person who is here, on all of their boards. */
@ApplicationScoped
@Transactional
public class WaitingService {

    @Inject
    CardLines lines;

    @Inject
    CurrentPerson person;

    /** Cards that move on only when both owners say yes, and this owner has not answered yet. */
    public List<CardLine> forMyYes(int most) {
        return lines.waitingFor(person.id(), most);
    }
}
