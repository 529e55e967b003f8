package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.files.KeptFile;
import org.jspecify.annotations.Nullable;

/** What came back on paper, with its picture where there is one: for its person and whoever answers for them. */
@ApplicationScoped
@Transactional
public class CameBackService {
    private static final int MOST = 50;

    @Inject
    Slips slips;

    @Inject
    Eyes eyes;

    @Inject
    PersonService people;

    @Inject
    FileStore files;

    @Inject
    Audit audit;

    /**
     * @param person null for the caller
     * @throws Refusal UNKNOWN for everybody else
     */
    public List<CameBack> of(@Nullable UUID person) {
        UUID whose =
                eyes.mustAnswerFor(person == null ? eyes.me().id() : person).id();
        List<Slip> answered = slips.answered(whose, MOST);
        Map<UUID, PersonSnapshot> typists = people.snapshots(answered.stream()
                .flatMap(it -> Stream.ofNullable(it.answeredBy()))
                .toList());
        return answered.stream()
                .map(it -> new CameBack(
                        it.id(),
                        it.kind(),
                        it.title(),
                        Objects.requireNonNull(it.answer()),
                        Optional.ofNullable(it.answeredBy())
                                .map(typists::get)
                                .map(PersonSnapshot::name)
                                .orElse(""),
                        Objects.requireNonNull(it.answeredAt()),
                        it.scan() != null))
                .toList();
    }

    /** @throws Refusal UNKNOWN for everybody but the person and whoever answers for them */
    public KeptFile scan(UUID slip) {
        return Optional.ofNullable(mine(slip).scan())
                .flatMap(files::find)
                .orElseThrow(() -> Refusal.unknown("platform.notFound"));
    }

    /** What was allowed can be taken back at any time; the answer itself stays. */
    public void drop(UUID slip) {
        Slip found = mine(slip);
        slips.dropScan(found);
        audit.record(eyes.me().id(), "home.scanDropped", found.person());
    }

    private Slip mine(UUID id) {
        return slips.find(id)
                .filter(it -> eyes.answersFor(it.person()))
                .orElseThrow(() -> Refusal.unknown("platform.notFound"));
    }
}
