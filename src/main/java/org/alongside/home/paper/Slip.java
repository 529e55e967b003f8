package org.alongside.home.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/** A slip that went out on paper, with the words that stood on it, and what came back. */
@Entity
@Table(name = "alongside_reply_slip")
class Slip {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID person;

    @Column(name = "printed_by")
    private UUID printedBy;

    @Enumerated(EnumType.STRING)
    private SlipKind kind;

    private @Nullable UUID thing;

    private @Nullable UUID place;

    @Column(name = "seen_round")
    private int round;

    private @Nullable UUID rendition;

    private String title;

    private String words;

    @Column(name = "code_hash")
    private String codeHash;

    @Convert(converter = InstantColumn.class)
    @Column(name = "printed_at")
    private Instant printedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Choice answer;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable UUID scan;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Slip() {}

    Slip(UUID person, UUID printedBy, PaperSlip printed, Instant now, Duration valid) {
        this.person = person;
        this.printedBy = printedBy;
        this.kind = printed.kind();
        this.thing = printed.thing();
        this.place = printed.place();
        this.round = printed.round();
        this.rendition = printed.question() == null ? null : printed.question().rendition();
        this.title = printed.title();
        this.words = String.join("\n", printed.paragraphs());
        this.codeHash = Digest.sha256(printed.code());
        this.printedAt = now;
        this.expiresAt = now.plus(valid);
    }

    boolean runs(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean answered() {
        return answeredAt != null;
    }

    /** A slip is entered once: whoever types it a second time is told so, and nothing is kept twice. */
    void answer(Choice said, UUID by, Instant now) {
        if (answered()) {
            throw Refusal.rule("home.replyTwice");
        }
        if (!Choice.on(kind).contains(said)) {
            throw Refusal.invalid("answer", "home.replyChoose");
        }
        answer = said;
        answeredBy = by;
        answeredAt = now;
    }

    /** Whether the card was asked about afresh since this was printed: other words, another lane or another owner. */
    boolean olderThan(int roundNow) {
        return round != roundNow;
    }

    /** Whether somebody stopped after this was printed: paper from before a stop never starts anything again. */
    boolean printedBefore(@Nullable Instant stop) {
        return stop != null && printedAt.isBefore(stop);
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    SlipKind kind() {
        return kind;
    }

    /** What is answered. */
    UUID mustThing() {
        if (thing == null) {
            throw new IllegalStateException("a slip of kind " + kind + " is about nothing");
        }
        return thing;
    }

    UUID mustPlace() {
        if (place == null) {
            throw new IllegalStateException("a slip of kind " + kind + " lies nowhere");
        }
        return place;
    }

    UUID mustRendition() {
        if (rendition == null) {
            throw new IllegalStateException("a slip of kind " + kind + " asks no question");
        }
        return rendition;
    }

    Instant printedAt() {
        return printedAt;
    }

    @Nullable
    Choice answer() {
        return answer;
    }

    @Nullable
    UUID answeredBy() {
        return answeredBy;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    void scanned(@Nullable UUID file) {
        scan = file;
    }

    @Nullable
    UUID scan() {
        return scan;
    }

    String title() {
        return title;
    }

    List<String> paragraphs() {
        return words.lines().toList();
    }
}
