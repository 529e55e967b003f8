package org.alongside.administration.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.administration.setup.Confirmations.Confirmed;
import org.alongside.administration.setup.SetUpFacts.Facts;
import org.alongside.identity.Administrators;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/** The list before the first invitation, for administrators. */
@ApplicationScoped
@Transactional
public class SetUpService {
    @Inject
    Administrators administrators;

    @Inject
    SetUpFacts facts;

    @Inject
    Confirmations confirmations;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    public List<SetUpLine> lines() {
        administrators.mustAct();
        Map<SetUpItem, Confirmed> confirmed = confirmations.all();
        Map<UUID, PersonSnapshot> names = people.snapshots(confirmed.values().stream()
                .flatMap(it -> Optional.ofNullable(it.by()).stream())
                .toList());
        return Stream.of(SetUpItem.values())
                .map(item -> line(item, Optional.ofNullable(confirmed.get(item)), names))
                .toList();
    }

    private SetUpLine line(SetUpItem item, Optional<Confirmed> word, Map<UUID, PersonSnapshot> names) {
        Facts now = facts.of(item);
        SetUpState state = SetUpState.of(
                item.way(),
                now.complete(),
                word.isPresent(),
                word.filter(it -> it.of(now.text())).isPresent());
        Optional<Confirmed> good = word.filter(it -> state.done() && item.way() != SetUpItem.Way.SEEN);
        return new SetUpLine(
                item,
                state,
                now.text(),
                good.map(it -> Optional.ofNullable(it.by())
                                .flatMap(by -> Optional.ofNullable(names.get(by)))
                                .map(PersonSnapshot::name)
                                .orElse(""))
                        .orElse(null),
                good.map(Confirmed::at).orElse(null));
    }

    /**
     * Whoever looks after Alongside says that it is so, of the facts as they are now.
     *
     * @throws Refusal RULE for what is seen or tried and not said, and while something is missing
     */
    public void confirm(SetUpItem item) {
        UUID me = administrators.mustAct();
        boolean said = item.way() == SetUpItem.Way.CONFIRMED || (item == SetUpItem.MAIL && !facts.mails());
        if (!said) {
            throw Refusal.rule("administration.setUpNotSaid");
        }
        note(me, item, facts.of(item));
    }

    /** A trial of these facts has succeeded; a value that has changed meanwhile stays open. */
    void tried(SetUpItem item, String triedFacts) {
        note(administrators.mustAct(), item, new Facts(true, triedFacts));
    }

    private void note(UUID me, SetUpItem item, Facts now) {
        if (!now.complete()) {
            throw Refusal.rule("administration.setUpMissing");
        }
        confirmations.confirm(item, now.text(), me);
        audit.record(me, "administration.setUpConfirmed", id(item));
    }

    /** By which the audit names an item. */
    static UUID id(SetUpItem item) {
        return UUID.nameUUIDFromBytes(item.name().getBytes(StandardCharsets.UTF_8));
    }
}
