package org.alongside.boards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.CardWords;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.Gap;
import org.alongside.boards.Typed;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Something said, and the work that follows from it; it lies in one lane, between its neighbours. */
@Entity
@Table(name = "alongside_card")
public class Card {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID board;
    private UUID lane;
    private long place;
    private String title;
    private String meaning;
    private @Nullable String words;

    @Column(name = "easy_read")
    private @Nullable String easyRead;

    @Column(name = "easy_read_by")
    private @Nullable UUID easyReadBy;

    @Column(name = "easy_read_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant easyReadAt;

    @Column(name = "easy_read_old")
    private boolean easyReadOld;

    private UUID author;

    @Column(name = "staff_owner")
    private @Nullable UUID staffOwner;

    @Column(name = "member_owner")
    private @Nullable UUID memberOwner;

    @Column(name = "agree_round")
    private int round;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Card() {}

    /** A new card lies at the end of its lane, and whoever adds it sits down on its bench. */
    public Card(Lane lane, Gap gap, CardWords said, UUID author, Side side, Instant now) {
        this.id = UUID.randomUUID();
        this.board = lane.board();
        this.lane = lane.id();
        this.place = gap.middle();
        this.author = author;
        this.madeAt = now;
        this.changedBy = author;
        this.changedAt = now;
        this.title = Typed.must("title", said.title(), 120);
        this.meaning = Typed.must("meaning", said.meaning(), 200);
        this.words = Typed.may("words", said.words(), 20_000);
        this.easyRead = Typed.may("easyRead", said.easyRead(), 8_000);
        if (easyRead != null) {
            this.easyReadBy = author;
            this.easyReadAt = now;
        }
        sit(side, author);
    }

    public boolean seenAs(long seenVersion) {
        return version == seenVersion;
    }

    public boolean liesAt(Lane to, Gap gap) {
        return lane.equals(to.id()) && gap.holds(place);
    }

    /** A lane both owners answer for is left onwards only when both said yes to the card as it stands. */
    public void mustBeFreeToLeave(Lane from, Lane to, Collection<Answer> answers) {
        if (!from.joint() || !from.liesBefore(to)) {
            return;
        }
        if (staffOwner == null || memberOwner == null) {
            throw Refusal.rule("boards.needsTwoOwners", from.title());
        }
        if (answers.stream().anyMatch(answer -> counts(answer) && !answer.yes())) {
            throw Refusal.rule("boards.pausedHere", from.title());
        }
        if (answers.stream().filter(answer -> counts(answer) && answer.yes()).count() < 2) {
            throw Refusal.rule("boards.needsBothYes", from.title());
        }
    }

    /** An answer counts from an owner of now, for the words and the lane of now. */
    boolean counts(Answer answer) {
        return answer.round() == round && owns(answer.person());
    }

    public boolean owns(UUID person) {
        return person.equals(staffOwner) || person.equals(memberOwner);
    }

    public void move(Lane to, Gap gap, UUID who, Instant now) {
        if (!lane.equals(to.id())) {
            round++;
        }
        lane = to.id();
        place = gap.middle();
        touched(who, now);
    }

    /** Takes new words and says what is different; words that were agreed to are asked about afresh. */
    public List<Difference> say(CardWords said, UUID who, Instant now) {
        List<Difference> differences = differences(said);
        if (differences.isEmpty()) {
            return differences;
        }
        boolean easyChanged = differences.stream().anyMatch(one -> one.kind() == ChangeKind.EASY_READ);
        title = Typed.must("title", said.title(), 120);
        meaning = Typed.must("meaning", said.meaning(), 200);
        words = Typed.may("words", said.words(), 20_000);
        easyRead = Typed.may("easyRead", said.easyRead(), 8_000);
        if (easyChanged) {
            easyReadBy = easyRead == null ? null : who;
            easyReadAt = easyRead == null ? null : now;
            easyReadOld = false;
        } else {
            easyReadOld = easyRead != null;
        }
        round++;
        touched(who, now);
        return differences;
    }

    /** What would change if these words took the place of the present ones. */
    public List<Difference> differences(CardWords said) {
        List<Difference> all = new ArrayList<>();
        compare(all, ChangeKind.TITLE, title, Typed.must("title", said.title(), 120));
        compare(all, ChangeKind.MEANING, meaning, Typed.must("meaning", said.meaning(), 200));
        compare(all, ChangeKind.WORDS, words, Typed.may("words", said.words(), 20_000));
        compare(all, ChangeKind.EASY_READ, easyRead, Typed.may("easyRead", said.easyRead(), 8_000));
        return all;
    }

    private static void compare(
            List<Difference> all, ChangeKind kind, @Nullable String present, @Nullable String typed) {
        if (!Objects.equals(present, typed)) {
            all.add(new Difference(kind, present, typed));
        }
    }

    /** Someone takes, hands on or leaves the seat of their side; what was agreed before is asked afresh. */
    public boolean seat(Side side, @Nullable UUID person, UUID who, Instant now) {
        if (Objects.equals(owner(side), person)) {
            return false;
        }
        sit(side, person);
        round++;
        touched(who, now);
        return true;
    }

    private void sit(Side side, @Nullable UUID person) {
        if (side == Side.STAFF) {
            staffOwner = person;
        } else {
            memberOwner = person;
        }
    }

    @Nullable
    public UUID owner(Side side) {
        return side == Side.STAFF ? staffOwner : memberOwner;
    }

    private void touched(UUID who, Instant now) {
        changedBy = who;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID board() {
        return board;
    }

    public UUID lane() {
        return lane;
    }

    long place() {
        return place;
    }

    public int round() {
        return round;
    }

    public CardSnapshot snapshot() {
        return new CardSnapshot(
                id,
                board,
                lane,
                version,
                new CardWords(title, meaning, words == null ? "" : words, easyRead == null ? "" : easyRead),
                easyReadBy,
                easyReadAt,
                easyReadOld,
                author,
                staffOwner,
                memberOwner,
                madeAt,
                changedBy,
                changedAt);
    }
}
