package org.alongside.identity.membership;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.Way;

/** A way in that still works, with neither its link nor its code: nobody has those but whoever holds the paper. */
public record OpenInvitation(
        UUID id, UUID person, String name, UUID sponsor, String sponsorName, Way way, Instant until, int uses) {}
