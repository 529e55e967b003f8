package org.alongside.platform.outbox;

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
import java.util.UUID;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Something written to one person, on its way; the same row whether it goes by mail or on paper. */
@Entity
@Table(name = "alongside_outbox")
class Message {
    /** Where it is. A mail of which nobody knows whether it left is printed, never sent a second time. */
    enum State {
        WAITING,
        SENDING,
        SENT,
        TO_PRINT,
        PRINTED,
        /** Secret, and the mail server would not have it: emptied. */
        LOST,
        /** Whoever it was for must not be written to any more: emptied, and not printed either. */
        STOPPED
    }

    enum Channel {
        MAIL,
        PAPER
    }

    /** Then a person prints it instead. */
    static final int MOST_TRIES = 6;

    private static final int TITLE_LENGTH = 200;

    @Id
    private UUID id = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable UUID person;

    private @Nullable String address;

    private String title;

    private String body;

    @Convert(converter = InstantColumn.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;

    private boolean secret;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Message() {}

    Message(Channel channel, @Nullable UUID person, @Nullable String address, String title, String body, Instant now) {
        this.channel = channel;
        this.person = person;
        this.address = address;
        this.title = oneLine(title);
        this.body = body;
        this.writtenAt = now;
        this.dueAt = now;
        this.state = channel == Channel.MAIL ? State.WAITING : State.TO_PRINT;
    }

    static Message secret(UUID person, String address, String title, String body, Instant now) {
        Message message = new Message(Channel.MAIL, person, address, title, body, now);
        message.secret = true;
        return message;
    }

    private static String oneLine(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH);
    }

    /** From here on it counts as sent unless the mail server says that it was not. */
    void sending(Instant now, Duration patience) {
        state = State.SENDING;
        tries++;
        dueAt = now.plus(patience);
    }

    void sent(Instant now) {
        state = State.SENT;
        dueAt = now;
        if (secret) {
            forget();
        }
    }

    /** The mail server did not take it: again later, each time twice as late, and in the end on paper. */
    void notTaken(Instant now, boolean everAgain) {
        if (everAgain && tries < MOST_TRIES) {
            state = State.WAITING;
            dueAt = now.plus(Duration.ofMinutes(1L << tries));
        } else {
            toPaper(now);
        }
    }

    void toPaper(Instant now) {
        state = secret ? State.LOST : State.TO_PRINT;
        dueAt = now;
        if (secret) {
            forget();
        }
    }

    /** Nobody may get it any more. One that would have let somebody in is lost, so that whoever wrote it hears of it. */
    void stopped(Instant now) {
        state = secret ? State.LOST : State.STOPPED;
        dueAt = now;
        forget();
    }

    /** Nobody got it and nobody can; whoever wrote it must know. */
    boolean lost() {
        return state == State.LOST;
    }

    void printed(Instant now) {
        state = State.PRINTED;
        dueAt = now;
    }

    /** It has arrived: what it said and where it went is nobody's business any more. */
    void forget() {
        address = null;
        title = "";
        body = "";
    }

    boolean waitsForPaper() {
        return state == State.TO_PRINT;
    }

    @Nullable
    UUID person() {
        return person;
    }

    Mail mail() {
        return new Mail(id, address == null ? "" : address, title, body);
    }

    Letter letter() {
        return new Letter(id, person, title, body, writtenAt);
    }
}
