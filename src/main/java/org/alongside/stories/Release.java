package org.alongside.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.Artefact;
import org.alongside.consent.GateQuestion;
import org.alongside.consent.Scope;
import org.alongside.people.Nobody;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The finished version of a story, exactly as its teller was asked about it: words, name and places. */
@Entity
@Table(name = "alongside_story_release")
class Release {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID board;

    private @Nullable UUID piece;

    private @Nullable UUID person;

    private String title;

    private String words;

    private String terms;

    @Enumerated(EnumType.STRING)
    private Attribution attribution;

    private String outlets;

    private boolean published;

    private boolean stopped;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    @Convert(converter = InstantColumn.class)
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Release() {}

    Release(Piece piece, Finished wanted, String terms, UUID askedBy, Instant now) {
        this.board = piece.board();
        this.piece = piece.id();
        this.person = piece.mustHaveAuthor();
        ask(wanted, terms, askedBy, now);
    }

    /** Other words, another name or other places: another question, and nothing shows until it is answered. */
    final void ask(Finished wanted, String saying, UUID by, Instant now) {
        title = wanted.title();
        words = wanted.words();
        attribution = wanted.attribution();
        outlets = wanted.outlets().stream().map(Outlet::name).collect(Collectors.joining(","));
        terms = saying;
        stopped = false;
        askedBy = by;
        askedAt = now;
    }

    /** What the teller is asked about, exactly, with their choice of name and places. */
    String asked() {
        return title + "\n\n" + words + "\n\n" + terms;
    }

    GateQuestion question() {
        return new GateQuestion(person(), Scope.of(artefact()), asked());
    }

    Artefact artefact() {
        return new Artefact("story", piece());
    }

    /** Out of sight for good, until the teller says yes again and somebody puts it there again. */
    void stop() {
        stopped = true;
        published = false;
    }

    void resume() {
        stopped = false;
    }

    /** The teller left it, where it is, without their name: from here on nothing leads from it to them, or to what they told. */
    void unname(Finished without) {
        piece = null;
        person = null;
        askedBy = Nobody.STAFF;
        title = without.title();
        words = without.words();
        terms = "";
        attribution = Attribution.NO_NAME;
        stopped = false;
        published = true;
    }

    /** Nobody's any longer; such words need no yes, because they are of no one. */
    boolean unnamed() {
        return person == null;
    }

    boolean shownIn(Outlet outlet) {
        return outlets().contains(outlet);
    }

    Set<Outlet> outlets() {
        return outlets.isEmpty()
                ? EnumSet.noneOf(Outlet.class)
                : Arrays.stream(outlets.split(",", -1))
                        .map(Outlet::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outlet.class)));
    }

    Finished finished() {
        return new Finished(title, words, attribution, outlets());
    }

    void publish(boolean everyone) {
        published = everyone;
    }

    String terms() {
        return terms;
    }

    UUID id() {
        return id;
    }

    UUID board() {
        return board;
    }

    UUID piece() {
        return Objects.requireNonNull(piece);
    }

    UUID person() {
        return Objects.requireNonNull(person);
    }

    boolean published() {
        return published;
    }

    boolean stopped() {
        return stopped;
    }
}
