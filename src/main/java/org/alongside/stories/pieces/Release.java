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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.people.Nobody;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.stories.Attribution;
import org.alongside.stories.Finished;
import org.alongside.stories.Outlet;
import org.jspecify.annotations.Nullable;

/** The finished version of a story, exactly as its teller was asked about it: words, name and places. */
@Entity
@Table(name = "alongside_story_release")
public class Release {
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

    public Release(Piece piece, Finished wanted, String terms, UUID askedBy, Instant now) {
        this.board = piece.board();
        this.piece = piece.id();
        this.person = piece.mustHaveAuthor();
        ask(wanted, terms, askedBy, now);
    }

    /** Other words, another name or other places: another question, and nothing shows until it is answered. */
    public final void ask(Finished wanted, String saying, UUID by, Instant now) {
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

    public GateQuestion question() {
        return new GateQuestion(person(), Scope.of(artefact()), asked());
    }

    public Artefact artefact() {
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
    public boolean unnamed() {
        return person == null;
    }

    public boolean shownIn(Outlet outlet) {
        return outlets().contains(outlet);
    }

    Set<Outlet> outlets() {
        return outlets.isEmpty()
                ? EnumSet.noneOf(Outlet.class)
                : Arrays.stream(outlets.split(",", -1))
                        .map(Outlet::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outlet.class)));
    }

    public Finished finished() {
        return new Finished(title, words, attribution, outlets());
    }

    public void publish(boolean everyone) {
        published = everyone;
    }

    public String terms() {
        return terms;
    }

    public UUID id() {
        return id;
    }

    UUID board() {
        return board;
    }

    public UUID piece() {
        return Objects.requireNonNull(piece);
    }

    public UUID person() {
        return Objects.requireNonNull(person);
    }

    public boolean published() {
        return published;
    }

    public boolean stopped() {
        return stopped;
    }
}
