package org.alongside.administration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.Administrators;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.audit.AuditEntry;
import org.alongside.platform.audit.AuditTrail;
import org.alongside.platform.audit.AuditTrail.Place;
import org.alongside.platform.audit.AuditTrail.Question;
import org.jspecify.annotations.Nullable;

/** Who did what, for administrators; whoever looks is written down like everybody else. */
@ApplicationScoped
@Transactional
public class AuditService {
    private static final int PAGE = 50;

    /** No file is longer; a shorter stretch of days gets the rest. */
    private static final int FILE = 10_000;

    @Inject
    Administrators administrators;

    @Inject
    AuditTrail trail;

    @Inject
    Audit audit;

    @Inject
    PersonService people;

    /** One page after that place. */
    public AuditPage page(Question question, @Nullable Place after) {
        List<AuditEntry> found = read(question, after, PAGE + 1, "administration.auditRead");
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Place next = found.size() > PAGE
                ? new Place(shown.get(PAGE - 1).at(), shown.get(PAGE - 1).id())
                : null;
        return new AuditPage(lines(shown), next);
    }

    /** Everything asked for, as lines with commas between. */
    public String file(Question question) {
        return lines(read(question, null, FILE, "administration.auditSaved")).stream()
                .map(CommaLine::of)
                .collect(Collectors.joining("", CommaLine.HEAD, ""));
    }

    private List<AuditEntry> read(Question question, @Nullable Place after, int most, String act) {
        UUID me = administrators.mustAct();
        List<AuditEntry> found = trail.read(question, after, most);
        UUID person = question.person();
        audit.record(me, act, person == null ? me : person);
        return found;
    }

    private List<AuditLine> lines(List<AuditEntry> entries) {
        Set<UUID> ids = new HashSet<>();
        entries.forEach(it -> {
            ids.add(it.subject());
            Optional.ofNullable(it.person()).ifPresent(ids::add);
        });
        Map<UUID, PersonSnapshot> names = people.snapshots(ids);
        return entries.stream()
                .map(it -> new AuditLine(
                        it.id(),
                        it.at(),
                        it.person(),
                        name(names, it.person()),
                        it.act(),
                        it.subject().equals(it.person()) ? "" : name(names, it.subject()),
                        it.subject()))
                .toList();
    }

    private static String name(Map<UUID, PersonSnapshot> names, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(it -> Optional.ofNullable(names.get(it)))
                .map(PersonSnapshot::name)
                .orElse("");
    }
}
