package org.alongside.consent.purposes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purpose as the rest of the house sees it. */
public record PurposeSnapshot(
        UUID id,
        String code,
        String dpvIri,
        boolean explicitNeeded,
        @Nullable Integer validityDays,
        int refreshLeadDays,
        int retentionDays,
        boolean irreversible) {}
