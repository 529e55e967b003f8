package org.alongside.stories.pieces;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.people.Nobody;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.stories.Others;
import org.alongside.stories.PieceWords;
import org.alongside.stories.kinds.Kind;
import org.jspecify.annotations.Nullable;

/** One story, picture or recording of a board; nobody sees it without the yes of everybody in it. */
@Entity
@Table(name = "alongside_story_piece")
public class Piece {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID board;

    private String kind;

    private String title;

    private String words;

    @Column(name = "seen_as")
    private String seenAs;

    private @Nullable UUID author;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    @Convert(converter = InstantColumn.class)
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    private Others others;

    @Column(name = "people_checked_by")
    private @Nullable UUID peopleCheckedBy;

    @Column(name = "people_checked_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant peopleCheckedAt;

    private boolean published;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Piece() {}

    private Piece(UUID board, Kind kind, PieceWords said, UUID addedBy, Others others, Instant now) {
        this.board = board;
        this.kind = kind.code();
        this.addedBy = addedBy;
        this.addedAt = now;
        this.others = others;
        say(said);
    }

    /** Somebody's own story, whoever types it. */
    public static Piece story(UUID board, Kind kind, PieceWords said, UUID author, Instant now) {
        Piece told = new Piece(board, kind, said, author, Others.NOBODY, now);
        told.author = author;
        return told;
    }

    public static Piece file(UUID board, Kind kind, PieceWords said, UUID addedBy, Others others, Instant now) {
        if (others == Others.RECOGNISABLE) {
            throw Refusal.invalid("others", "stories.othersNotNamed");
        }
        return new Piece(board, kind, said, addedBy, others, now);
    }

    /** The same words as nobody's: a thing of its own, so that nothing leads from it to the story it was. */
    Piece unnamed(Kind kind, PieceWords without) {
        return new Piece(board, kind, without, Nobody.MEMBER, Others.NOBODY, addedAt);
    }

    public final void say(PieceWords said) {
        title = said.title();
        words = said.words();
        seenAs = said.seenAs();
    }

    /** A second person has looked whether everybody who can be recognised is named. */
    public void checkPeople(UUID by, Instant now) {
        if (by.equals(addedBy)) {
            throw Refusal.rule("stories.checkedByOther");
        }
        peopleCheckedBy = by;
        peopleCheckedAt = now;
    }

    public boolean peopleChecked() {
        return peopleCheckedBy != null;
    }

    /** Whether somebody has still to confirm that others in it cannot be recognised, before the board may see it. */
    public boolean waitsForCheck() {
        return others == Others.NOT_RECOGNISABLE && !peopleChecked();
    }

    public void publish(boolean everyone) {
        published = everyone;
    }

    /** What the teller is asked about, exactly. */
    String asked() {
        return title + "\n\n" + words;
    }

    public GateQuestion telling() {
        return new GateQuestion(mustHaveAuthor(), Scope.of(artefact()), asked());
    }

    public UUID mustHaveAuthor() {
        if (author == null) {
            throw Refusal.rule("stories.nobodys");
        }
        return author;
    }

    public GateQuestion of(UUID somebodyInIt) {
        return new GateQuestion(somebodyInIt, Scope.of(artefact()), null);
    }

    public Artefact artefact() {
        return new Artefact(kind, id);
    }

    public PieceWords said() {
        return new PieceWords(title, words, seenAs);
    }

    /** Whose it is to change: a story's teller, a picture's giver. */
    public boolean belongsTo(UUID person) {
        return person.equals(author == null ? addedBy : author);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID board() {
        return board;
    }

    public String kind() {
        return kind;
    }

    @Nullable
    public UUID author() {
        return author;
    }

    UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean published() {
        return published;
    }
}
