package org.alongside.consent.purposes;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The purposes every installation begins with; an organisation may change them later, with its own notices. */
enum Starter {
    QUOTE_NO_NAME(Aim.BETTER_SERVICES, 365, true),
    QUOTE_NAMED(Aim.BETTER_SERVICES, 365, true),
    PHOTO_INSIDE(Aim.BETTER_SERVICES, 365, false),
    PHOTO_PUBLIC(Aim.BETTER_SERVICES, 365, true),
    VIDEO_PUBLIC(Aim.BETTER_SERVICES, 365, true),
    /** The first of two yeses: a story is told to a board, and stays there. */
    STORY_TELL(Aim.BETTER_SERVICES, 365, false),
    /** The second: the finished version is let out, in exactly these words. */
    STORY_PUBLIC(Aim.BETTER_SERVICES, 365, true),
    RECORD_MEETING(Aim.RECORDS, 365, false),
    CONTACT_NEWS(Aim.TALKING, 730, false),
    ACCESS_NEEDS(Aim.FITTING, 365, false),
    RESEARCH_INVITE(Aim.RESEARCH, 365, false),
    /** Asked about one named body at a time. */
    SHARE_PARTNER(Aim.PROVIDING, 365, true),
    TRANSCRIPT_AI(Aim.RECORDS, 365, false),
    NAME_IN_MINUTES(Aim.RECORDS, 730, false),
    /** Told, not asked: money cannot be paid without, and whoever wants none says so. */
    PAYMENT_DETAILS(Aim.DUTY, null, false),
    /** Told, not asked: nobody can take part whom we may not ring. */
    CONTACT_TAKE_PART(Aim.TALKING, null, false);

    static final int REFRESH_LEAD_DAYS = 30;
    /** Six years, the time in which a claim can be brought in England. */
    static final int RETENTION_DAYS = 2190;

    private final Aim aim;
    private final @Nullable Integer validityDays;
    private final boolean irreversibleOutput;

    Starter(Aim aim, @Nullable Integer validityDays, boolean irreversibleOutput) {
        this.aim = aim;
        this.validityDays = validityDays;
        this.irreversibleOutput = irreversibleOutput;
    }

    NewPurpose planned() {
        return new NewPurpose(
                name(), aim, explicitNeeded(), validityDays, RETENTION_DAYS, irreversibleOutput, grounds());
    }

    /** What helps somebody can say something about their health: a yes has to be a whole sentence of their own. */
    boolean explicitNeeded() {
        return this == ACCESS_NEEDS;
    }

    boolean neededToTakePart() {
        return this == CONTACT_TAKE_PART;
    }

    /** Words and pictures of people at work are not asked for: a no to the employer is seldom free. */
    Map<Audience, Ground> grounds() {
        Map<Audience, Ground> grounds = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            grounds.put(audience, ground(audience));
        }
        return grounds;
    }

    private Ground ground(Audience audience) {
        if (neededToTakePart()) {
            return new Ground("PUBLIC_TASK", false, "neededToTakePart");
        }
        if (this == PAYMENT_DETAILS) {
            return new Ground("CONTRACT", false, "paymentNeeds");
        }
        boolean free = audience != Audience.STAFF || freeAtWork();
        return free
                ? new Ground(Ground.CONSENT, true, null)
                : new Ground("LEGITIMATE_INTERESTS", false, "employerAsks");
    }

    /**
     * Where a no costs nobody at work anything: a story of one's own is begun by whoever tells it, and a meeting is held
     * without a recorder.
     */
    private boolean freeAtWork() {
        return switch (this) {
            case ACCESS_NEEDS, CONTACT_NEWS, RESEARCH_INVITE, RECORD_MEETING, STORY_TELL, STORY_PUBLIC -> true;
            default -> false;
        };
    }
}
