package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.Administrators;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/**
 * Merges of all members, for administrators, who can take one back as the member can: for somebody who rings because they
 * cannot do it themselves, or because it should not have happened. They never make one.
 */
@ApplicationScoped
@Transactional
public class PartingService {
    @Inject
    Administrators administrators;

    @Inject
    Merges merges;

    @Inject
    Parting parting;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    /** The newest first; names of those who were forgotten since are not there any more. */
    public List<Joined> joined(int from, int most) {
        administrators.mustAct();
        List<Merges.Known> found = merges.all(from, most);
        Map<UUID, PersonSnapshot> named = people.snapshots(
                found.stream().flatMap(it -> Stream.of(it.kept(), it.gone())).toList());
        return found.stream()
                .map(it -> new Joined(
                        it.id(),
                        it.kept(),
                        name(named, it.kept()),
                        name(named, it.gone()),
                        new Merge.Done(it.id(), it.at(), it.undone(), parting.undoable(it))))
                .toList();
    }

    private static String name(Map<UUID, PersonSnapshot> named, UUID id) {
        PersonSnapshot person = named.get(id);
        return person == null ? "–" : person.name();
    }

    /**
     * Both accounts are told, and whoever answers for them.
     *
     * @throws Refusal INVALID without a reason, RULE when thirty days are over or it is two accounts again already
     */
    public void part(UUID merge, @Nullable PartedWhy why) {
        UUID me = administrators.mustAct();
        Merges.Known known = merges.find(merge).orElseThrow(() -> Refusal.unknown("platform.notFound"));
        if (why == null) {
            throw Refusal.invalid("why", "identity.partWhyNeeded");
        }
        parting.part(known, me, why);
        audit.record(me, "identity.accountsParted", known.kept());
    }

    /** Two accounts of one member, and what became of them. */
    public record Joined(UUID id, UUID person, String name, String other, Merge.Done done) {}
}
