package org.alongside.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.purposes.Parties;
import org.alongside.consent.purposes.PartySnapshot;

/** Asking about sharing with one named body, for whoever answers for a person. */
@ApplicationScoped
@Transactional
public class ShareService {
    @Inject
    Contacts contacts;

    @Inject
    AskService asking;

    @Inject
    Parties parties;

    /** The bodies on the list of the data protection leads, each with whether this person was asked about it. */
    public ShareSnapshot of(UUID whom) {
        contacts.mustAnswerFor(whom);
        List<ShareSnapshot.Body> bodies = parties.all().stream()
                .map(party -> body(whom, party))
                .filter(body -> body.active() || body.asked() != null)
                .toList();
        return new ShareSnapshot(whom, contacts.nameOf(whom), bodies);
    }

    private ShareSnapshot.Body body(UUID whom, PartySnapshot party) {
        AskedSnapshot asked =
                asking.asked(whom, Askable.PURPOSE, with(party.id())).orElse(null);
        return new ShareSnapshot.Body(party.id(), party.name(), party.contact(), party.active(), asked);
    }

    /** Once for each body; what is open, answered or resting is that question again. */
    public UUID ask(UUID whom, UUID body) {
        contacts.mustAnswerFor(whom);
        return asking.ask(whom, Askable.PURPOSE, with(body), "", "");
    }

    private static Scope with(UUID body) {
        return Scope.of(new Artefact(Askable.KIND, body));
    }
}
