package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;

/**
 * Two accounts of one member become one: the member has come in to the one and shown a fresh way in of the other, both
 * within half an hour, and has seen what moves. Nothing else, and no address that is the same, ever leads here.
 */
@ApplicationScoped
@Transactional
public class MergeService {
    @Inject
    CurrentPerson current;

    @Inject
    PersonService people;

    @Inject
    Proving proving;

    @Inject
    Merges merges;

    @Inject
    Joining joining;

    @Inject
    Parting parting;

    /**
     * @param session the secret of this browser's sign-in, the first of the two proofs
     * @param typed a link or a code of the other account, the second
     * @throws Refusal RULE when this sign-in is not fresh, or the way in opens nothing
     */
    public void prove(String session, String typed) {
        UUID me = mustBeMember();
        proving.mustBeFresh(session);
        UUID other = proving.whose(typed);
        mayBecomeOne(me, other);
        merges.proved(me, other);
    }

    public void drop() {
        merges.drop(mustBeMember());
    }

    /** What would happen, as long as both proofs are fresh. */
    public Optional<Merge.Preview> preview(String session) {
        UUID me = mustBeMember();
        return fresh(session)
                .map(other ->
                        new Merge.Preview(people.snapshot(other).name(), joining.lines(other, me, current.locale())));
    }

    /** @throws Refusal RULE when a proof is too old, or something has changed since */
    public UUID merge(String session) {
        UUID me = mustBeMember();
        UUID other = fresh(session).orElseThrow(() -> Refusal.rule("identity.mergeProofOld"));
        joining.lock(me, other);
        if (!merges.open(me) || !merges.open(other)) {
            throw Refusal.rule("identity.mergeGone");
        }
        mayBecomeOne(me, other);
        UUID merge = UUID.randomUUID();
        merges.drop(me);
        String proof = merges.add(merge, me, other, joining.lines(other, me, null));
        joining.join(merge, other, me, proof);
        proving.ended(me, other);
        return merge;
    }

    /** What was joined with my account, the newest first. */
    public List<Merge.Done> mine() {
        return merges.into(mustBeMember()).stream()
                .map(it -> new Merge.Done(it.id(), it.at(), it.undone(), parting.undoable(it)))
                .toList();
    }

    /** @throws Refusal UNKNOWN when it is not mine, RULE when thirty days are over or it is two accounts again already */
    public void undo(UUID merge) {
        UUID me = mustBeMember();
        Merges.Known known = merges.find(merge)
                .filter(it -> it.kept().equals(me))
                .orElseThrow(() -> Refusal.unknown("platform.notFound"));
        parting.part(known, me, null);
    }

    /** What can no longer be taken back is no longer remembered row by row. */
    public void finish() {
        merges.over(Merge.UNDOABLE).forEach(joining::forget);
    }

    private Optional<UUID> fresh(String session) {
        UUID me = current.id();
        return proving.fresh(session)
                ? merges.proof(me).filter(proof -> proving.fresh(proof.at())).map(Merges.Proof::other)
                : Optional.empty();
    }

    private UUID mustBeMember() {
        if (current.isStaff()) {
            throw Refusal.unknown("platform.notFound");
        }
        return current.id();
    }

    private void mayBecomeOne(UUID me, UUID other) {
        if (me.equals(other)) {
            throw Refusal.rule("identity.mergeSame");
        }
        if (people.snapshots(List.of(me, other)).values().stream().anyMatch(PersonSnapshot::staff)) {
            throw Refusal.rule("identity.mergeApart");
        }
        joining.mustNotBeApart(me, other);
        boolean stillTwo = merges.into(other).stream().anyMatch(it -> parting.undoable(it));
        if (stillTwo) {
            throw Refusal.rule("identity.mergeChain");
        }
    }
}
