package org.alongside.consent.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.log.Hash;
import org.alongside.consent.records.ConsentRecord;
import org.jspecify.annotations.Nullable;

/** A question that somebody put to a person: about which thing, with which words, when. */
@Entity
@Table(name = "alongside_consent_ask")
public class Ask {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_ms")
    private long askedMs;

    private String place;
    private String words;

    @Column(name = "words_sha256")
    private String wordsSha256;

    /** The clear yes in the person's own words, where one was needed. */
    private @Nullable String statement;

    @Column(name = "not_nows")
    private int notNows;

    @Column(name = "remind_ms")
    private @Nullable Long remindMs;

    @Column(name = "refresh_ms")
    private @Nullable Long refreshMs;

    private int refreshes;

    @Column(name = "help_wanted_ms")
    private @Nullable Long helpWantedMs;

    @Column(name = "help_done_ms")
    private @Nullable Long helpDoneMs;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Ask() {}

    public Ask(UUID record, UUID askedBy, long askedMs, String place, String words) {
        this.record = record;
        this.askedBy = askedBy;
        this.askedMs = askedMs;
        this.place = place;
        this.words = words;
        this.wordsSha256 = Hash.of(words);
    }

    /** Asked again after a while, but never more often than the set number of times. */
    void notNow(long nowMs, long afterMs, int reminders) {
        notNows++;
        remindMs = notNows <= reminders ? nowMs + afterMs : null;
    }

    /** A yes ends soon: the person is asked whether it may go on. */
    public boolean refresh(Refresh rule, long untilMs, long nowMs) {
        if (refreshOpen() || !rule.due(refreshes, untilMs, nowMs)) {
            return false;
        }
        refreshMs = nowMs;
        return true;
    }

    public boolean refreshOpen() {
        return refreshMs != null;
    }

    /** "Not now" to that: once more before the end, if the set number of times is not used up. */
    public void refreshLater() {
        refreshMs = null;
        refreshes++;
    }

    public void stated(String clearYes) {
        statement = clearYes;
    }

    /** Nothing of a person's own words is kept here any longer; their hash still says which they were. */
    public void forgetWords() {
        words = "";
        statement = null;
    }

    /** The second press of the same button is not a second call for help. */
    public boolean wantsHelp(long nowMs) {
        if (helpOpen()) {
            return false;
        }
        helpWantedMs = nowMs;
        helpDoneMs = null;
        return true;
    }

    void helped(long nowMs) {
        helpDoneMs = nowMs;
    }

    public void settled(long nowMs) {
        remindMs = null;
        refreshMs = null;
        refreshes = 0;
        if (helpOpen()) {
            helpDoneMs = nowMs;
        }
    }

    long helpSinceMs() {
        return helpWantedMs == null ? 0 : helpWantedMs;
    }

    public boolean helpOpen() {
        return helpWantedMs != null && helpDoneMs == null;
    }

    /** Waits for an answer now: never answered, or put off until a day that has come. */
    public boolean due(ConsentState state, long nowMs) {
        return switch (state) {
            case REQUESTED, SUSPENDED -> true;
            case SUPERSEDED -> notNows == 0 || (remindMs != null && nowMs >= remindMs);
            case DEFERRED -> remindMs != null && nowMs >= remindMs;
            case GIVEN -> refreshOpen();
            default -> false;
        };
    }

    /** As before; a yes to other words than these does not answer it. */
    public boolean due(ConsentRecord record, long nowMs) {
        ConsentState state = record.at(nowMs);
        String agreed = record.wordsSha256();
        if (!state.permits() || agreed == null || agreed.equals(wordsSha256)) {
            return due(state, nowMs);
        }
        return due(notNows == 0 ? ConsentState.REQUESTED : ConsentState.DEFERRED, nowMs);
    }

    boolean about(String otherWords) {
        return wordsSha256.equals(Hash.of(otherWords));
    }

    public UUID id() {
        return id;
    }

    public UUID record() {
        return record;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public long askedMs() {
        return askedMs;
    }

    public String place() {
        return place;
    }

    public String words() {
        return words;
    }

    @Nullable
    public String statement() {
        return statement;
    }

    public String wordsSha256() {
        return wordsSha256;
    }

    @Nullable
    public Long remindMs() {
        return remindMs;
    }
}
