package org.alongside.stories.pieces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.boards.summary.PublicFacts;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.AskService;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.platform.text.Texts;
import org.alongside.stories.Finished;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.kinds.Kind;
import org.alongside.stories.kinds.Kinds;
import org.alongside.stories.kinds.StoryKind;
import org.jspecify.annotations.Nullable;

/** The questions that everybody in a piece is asked, and how the places are called in them. */
@ApplicationScoped
public class Askings {
    @Inject
    Kinds kinds;

    @Inject
    AskService asks;

    @Inject
    PublicFacts boards;

    @Inject
    Texts texts;

    @Inject
    CurrentPerson person;

    @Inject
    PersonService people;

    /** The first of the two questions about a story; answers it when whoever is here may answer. */
    @Nullable
    public UUID telling(Piece piece) {
        UUID teller = piece.mustHaveAuthor();
        return mine(
                teller,
                asks.askAbout(teller, StoryKind.TELL, Scope.of(piece.artefact()), inside(piece), piece.asked()));
    }

    /** The second, about the finished version. */
    @Nullable
    public UUID finished(Release release) {
        UUID teller = release.person();
        return mine(
                teller,
                asks.askAbout(
                        teller,
                        StoryKind.PUBLIC,
                        Scope.of(release.artefact()),
                        everywhere(release.board()),
                        release.asked()));
    }

    /** Each person in a picture or recording, before the board sees it. */
    @Nullable
    public UUID inside(Piece piece, Kind kind, List<InIt> people) {
        UUID mine = null;
        for (InIt one : people) {
            UUID ask = asks.askAbout(
                    one.person(), kind.insidePurpose(), Scope.of(piece.artefact()), inside(piece) + named(piece), "");
            one.askedInside(ask);
            mine = mine == null ? mine(one.person(), ask) : mine;
        }
        return mine;
    }

    /** The same before everyone sees it; only staff who look after the board ask this. */
    public void everyone(Piece piece, Kind kind, List<InIt> people) {
        String place = kind.standsInReports() ? everywhereAndReports(piece.board()) : everywhere(piece.board());
        for (InIt one : people) {
            one.askedPublic(
                    asks.ask(one.person(), kind.publicPurpose(), Scope.of(piece.artefact()), place + named(piece), ""));
        }
    }

    String inside(Piece piece) {
        return texts.of(
                Texts.STANDARD, "stories.place.inside", boards.of(piece.board()).title());
    }

    String everywhere(UUID board) {
        return texts.of(
                Texts.STANDARD, "stories.place.everyone", boards.of(board).title());
    }

    /** A yes to this covers what a report does with it. */
    private String everywhereAndReports(UUID board) {
        return texts.of(
                Texts.STANDARD,
                "stories.place.everyoneAndReports",
                boards.of(board).title());
    }

    /** How the name stands and where it may be shown, in words: part of what the teller says yes to. */
    public String terms(Finished wanted, UUID teller) {
        String name = texts.of(
                Texts.STANDARD,
                "stories.terms.name." + wanted.attribution(),
                wanted.attribution().of(people.snapshot(teller)));
        String where = wanted.outlets().stream()
                .sorted()
                .map(outlet -> texts.of(Texts.STANDARD, "stories.terms.outlet." + outlet))
                .collect(Collectors.joining("; "));
        return name + "\n" + texts.of(Texts.STANDARD, "stories.terms.where", where);
    }

    /** By name, in the order of their names. */
    public List<PieceSnapshot.Named> names(List<UUID> who) {
        return people.snapshots(who).values().stream()
                .map(one -> new PieceSnapshot.Named(one.id(), one.name()))
                .sorted(Comparator.comparing(PieceSnapshot.Named::name))
                .toList();
    }

    public Kind kind(Piece piece) {
        return kinds.of(piece.kind());
    }

    private static String named(Piece piece) {
        return " (‘" + piece.said().title() + "’)";
    }

    /** Nobody answers for another, and a supporter not for whom they help. */
    private @Nullable UUID mine(UUID asked, UUID ask) {
        return person.helping().isEmpty() && person.id().equals(asked) ? ask : null;
    }
}
