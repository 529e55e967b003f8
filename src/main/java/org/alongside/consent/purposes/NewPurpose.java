package org.alongside.consent.purposes;

import java.util.Map;
import java.util.Set;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something new that people are going to be asked about.
 *
 * @param code its name where machines read it, for good
 * @param explicit whether a yes needs the person's own words
 * @param validityDays how long a yes holds; null until it is stopped
 * @param retentionDays how long the words are kept after the last answer has ended
 * @param irreversible whether what is out cannot be called back
 * @param grounds for each audience; whoever is not named is as somebody who takes part
 */
public record NewPurpose(
        String code,
        Aim aim,
        boolean explicit,
        @Nullable Integer validityDays,
        int retentionDays,
        boolean irreversible,
        Map<Audience, Ground> grounds) {
    private static final String CODE = "[A-Z][A-Z0-9_]{2,39}";
    private static final int LONGEST = 36_500;
    private static final Set<String> BASES =
            Set.of(Ground.CONSENT, "PUBLIC_TASK", "CONTRACT", "LEGAL_DUTY", "LEGITIMATE_INTERESTS");

    public NewPurpose {
        grounds = Map.copyOf(grounds);
    }

    /** @throws Refusal INVALID with the first field that is not as it should be */
    public void check() {
        if (!code.matches(CODE)) {
            throw Refusal.invalid("code", "consent.newCode");
        }
        if (validityDays != null && (validityDays < 1 || validityDays > LONGEST)) {
            throw Refusal.invalid("days", "consent.newDays");
        }
        if (retentionDays < 1 || retentionDays > LONGEST) {
            throw Refusal.invalid("keep", "consent.newDays");
        }
        check(Audience.PERSON);
        grounds.keySet().forEach(this::check);
    }

    private void check(Audience audience) {
        Ground ground = ground(audience);
        if (!BASES.contains(ground.lawfulBasis())) {
            throw Refusal.invalid("basis" + audience, "consent.deskChoose");
        }
        if (ground.asks() != ground.lawfulBasis().equals(Ground.CONSENT)) {
            throw Refusal.rule("consent.askedIsConsent");
        }
        if (!ground.asks()) {
            needed("why" + audience, ground.whyWords());
            needed("whyEasy" + audience, ground.whyEasy());
        }
    }

    private static void needed(String field, @Nullable String words) {
        if (words == null || words.isBlank()) {
            throw Refusal.invalid(field, "consent.whyNeeded");
        }
    }

    Ground ground(Audience audience) {
        Ground ground = grounds.getOrDefault(audience, grounds.get(Audience.PERSON));
        if (ground == null) {
            throw Refusal.invalid("basis" + audience, "consent.deskChoose");
        }
        return ground;
    }
}
