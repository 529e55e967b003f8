package org.alongside.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.outbox.Letter;
import org.alongside.platform.outbox.OutboxService;
import org.jspecify.annotations.Nullable;

/** Letters that wait for a printer; each is seen by the contact of the person it is for, and by nobody else. */
@ApplicationScoped
@Transactional
public class LetterService {
    @Inject
    OutboxService outbox;

    @Inject
    PersonService people;

    @Inject
    CurrentPerson current;

    @Inject
    Audit audit;

    /** The caller's letters, oldest first; those for people without a contact are everybody's. */
    public List<LetterSnapshot> waiting() {
        current.mustBeStaff();
        List<Letter> letters = outbox.letters();
        Map<UUID, PersonSnapshot> known = people.snapshots(
                letters.stream().map(Letter::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        return letters.stream()
                .filter(it -> isMine(find(known, it)))
                .map(it -> snapshot(it, find(known, it)))
                .toList();
    }

    /** Takes letters of the caller's out of the queue; how many that were. */
    public int printed(Collection<UUID> ids) {
        Set<UUID> mine = new HashSet<>(ids);
        mine.retainAll(waiting().stream().map(LetterSnapshot::id).collect(Collectors.toSet()));
        outbox.printed(mine);
        mine.forEach(id -> audit.record(current.id(), "notices.letterPrinted", id));
        return mine.size();
    }

    private boolean isMine(@Nullable PersonSnapshot to) {
        return to == null || to.contact() == null || current.id().equals(to.contact());
    }

    private static @Nullable PersonSnapshot find(Map<UUID, PersonSnapshot> known, Letter letter) {
        return letter.person() == null ? null : known.get(letter.person());
    }

    private static LetterSnapshot snapshot(Letter letter, @Nullable PersonSnapshot to) {
        return new LetterSnapshot(
                letter.id(), to == null ? "" : to.name(), letter.title(), letter.paragraphs(), letter.writtenAt());
    }
}
