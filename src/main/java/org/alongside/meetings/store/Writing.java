package org.alongside.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.alongside.meetings.Typed;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** What one person wrote on an item; nobody else's until it is shown, and then without a name. */
@Entity
@Table(name = "alongside_meeting_writing")
public class Writing {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID meeting;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID item;

    private UUID seat;

    private @Nullable String words;

    private boolean ready;

    private boolean shown;

    private boolean later;

    /** A random place in the list, so that the order of writing tells nothing. */
    @Column(name = "sort_key")
    private UUID sortKey = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Writing() {}

    public Writing(AgendaItem item, Seat author) {
        this.meeting = item.meeting();
        this.item = item.id();
        this.seat = author.id();
    }

    /** Saved as typed; ready words that come after the reveal join at once, marked as later. */
    public void save(@Nullable String typed, @Nullable Boolean done, boolean revealed) {
        words = Typed.may("words", typed, 4_000);
        ready = done == null ? ready : done;
        if (ready && revealed) {
            later = true;
            shown = words != null;
        }
    }

    /** Whether the person wrote it, or their supporter on the person's own page; not what staff typed for them. */
    public static boolean ownHand(@Nullable StampSnapshot stamp) {
        return stamp == null || stamp.route() == Route.SUPPORTER;
    }

    /** Whether exactly this stands here already. */
    public boolean says(@Nullable String typed) {
        return Objects.equals(words, Typed.may("words", typed, 4_000));
    }

    public void reveal() {
        shown = ready && words != null;
    }

    public UUID id() {
        return id;
    }

    public UUID seat() {
        return seat;
    }

    @Nullable
    public String words() {
        return words;
    }

    public boolean ready() {
        return ready;
    }

    public boolean shown() {
        return shown;
    }

    public boolean later() {
        return later;
    }
}
