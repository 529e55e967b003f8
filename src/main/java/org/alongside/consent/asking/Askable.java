package org.alongside.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Parties;
import org.alongside.consent.purposes.PartySnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;

/** Who is asked about what: nobody whose no is not free, and about sharing only with one body by its name. */
@ApplicationScoped
public class Askable {
    static final String PURPOSE = "SHARE_PARTNER";
    static final String KIND = "partner";

    @Inject
    Parties parties;

    @Inject
    PurposeService purposes;

    @Inject
    PersonService people;

    boolean asks(UUID whom, PurposeSnapshot purpose) {
        Audience audience = people.snapshot(whom).staff() ? Audience.STAFF : Audience.PERSON;
        return purposes.ground(purpose.id(), audience).asks();
    }

    /** The name of the one body a question about sharing is about; empty where the purpose shares with nobody. */
    Optional<String> named(PurposeSnapshot purpose, Scope scope) {
        if (!purpose.code().equals(PURPOSE)) {
            return Optional.empty();
        }
        Artefact body = Artefact.of(scope.narrowest());
        if (body == null || !body.kind().equals(KIND)) {
            throw Refusal.rule("consent.onePartner");
        }
        return Optional.of(parties.party(body.id()))
                .filter(PartySnapshot::active)
                .map(PartySnapshot::name)
                .or(() -> {
                    throw Refusal.rule("consent.onePartner");
                });
    }
}
