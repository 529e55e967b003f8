package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.Administrators;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.MemberService;
import org.alongside.people.Nobody;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;

/**
 * Forgetting a person, for administrators: first what exactly goes and what stays without a name, then the deed, and a
 * receipt. It takes effect at the next request, because sign-ins and ways in are rows that go.
 */
@ApplicationScoped
@Transactional
public class ErasureService {
    @Inject
    Administrators administrators;

    @Inject
    CurrentPerson current;

    @Inject
    PersonService people;

    @Inject
    MemberService members;

    @Inject
    Eraser eraser;

    @Inject
    Erasures erasures;

    /** @throws Refusal UNKNOWN to everybody but administrators */
    public Forgotten.Preview preview(UUID person) {
        administrators.mustAct();
        PersonSnapshot known = somebody(person);
        List<Eraser.Part> parts = new ArrayList<>();
        erasures.withMerged(person).forEach(one -> parts.addAll(eraser.parts(one)));
        return new Forgotten.Preview(
                person,
                known.name(),
                stillHere(known),
                erasures.withMerged(person).stream()
                        .flatMap(one -> eraser.heldUntil(one).stream())
                        .max(java.time.Instant::compareTo)
                        .orElse(null),
                erasures.lines(parts, current.locale()));
    }

    /**
     * @return the number of the receipt
     * @throws Refusal RULE while a hold stands, and for staff who have not left
     */
    public UUID erase(UUID person, Why why) {
        UUID me = administrators.mustAct();
        PersonSnapshot known = somebody(person);
        if (stillHere(known)) {
            throw Refusal.rule("identity.forgetStillHere");
        }
        List<UUID> all = erasures.withMerged(person);
        all.forEach(eraser::lock);
        if (all.stream().anyMatch(one -> eraser.heldUntil(one).isPresent())) {
            throw Refusal.rule("identity.forgetHeld");
        }
        List<Eraser.Part> parts = new ArrayList<>();
        all.forEach(one -> parts.addAll(eraser.parts(one)));
        all.forEach(eraser::erase);
        return erasures.add(all, known.staff(), why, me, parts);
    }

    public Forgotten.Receipt receipt(UUID id) {
        administrators.mustAct();
        return erasures.receipt(id, current.locale());
    }

    /** Once more for everybody who was forgotten within a day: what was written at that very moment goes too. */
    public void again() {
        erasures.open().forEach(eraser::erase);
        erasures.close();
    }

    private PersonSnapshot somebody(UUID person) {
        if (Nobody.is(person)) {
            throw Refusal.unknown("people.unknown");
        }
        return people.snapshot(person);
    }

    private boolean stillHere(PersonSnapshot known) {
        return known.staff() && members.staff().stream().anyMatch(it -> it.id().equals(known.id()) && !it.gone());
    }
}
