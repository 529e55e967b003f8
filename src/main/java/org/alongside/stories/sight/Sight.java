package org.alongside.stories.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.stories.Outlet;
import org.alongside.stories.kinds.Kind;
import org.alongside.stories.kinds.Kinds;
import org.alongside.stories.kinds.StoryKind;
import org.alongside.stories.pieces.Piece;
import org.alongside.stories.pieces.Release;
import org.alongside.stories.pieces.Stories;
import org.jspecify.annotations.Nullable;

/**
 * What of a board may be seen now: by those on it, and by everyone. Whoever shows it hands in the gate, which is asked anew
 * each time and once for each purpose.
 */
@ApplicationScoped
public class Sight {
    @Inject
    Stories stories;

    @Inject
    Kinds kinds;

    /** For those on the board, by piece. */
    Map<UUID, Seen> inside(Collection<Piece> pieces, ConsentGate gate) {
        Parts parts = parts(pieces);
        Map<String, Map<GateQuestion, GateAnswer>> said = ask(questions(pieces, parts, true), gate);
        Map<UUID, Seen> seen = new HashMap<>();
        for (Piece piece : pieces) {
            Kind kind = kinds.of(piece.kind());
            Map<GateQuestion, GateAnswer> answers = said.getOrDefault(kind.insidePurpose(), Map.of());
            Seen one = kind.ofWords() ? told(piece, answers) : file(piece, parts, answers);
            seen.put(piece.id(), piece.waitsForCheck() ? one.hidden() : one);
        }
        return seen;
    }

    /** For everyone, of what is a file; a story's finished version is asked for by itself. */
    public Map<UUID, Seen> everyone(Collection<Piece> pieces, ConsentGate gate) {
        Map<UUID, Seen> seen = allowed(pieces, gate);
        pieces.stream()
                .filter(piece -> !piece.published() || !piece.peopleChecked())
                .forEach(piece -> seen.computeIfPresent(piece.id(), (id, one) -> one.hidden()));
        return seen;
    }

    /** The same whether or not anybody has put it on the public page: what those in it let everyone see. */
    public Map<UUID, Seen> allowed(Collection<Piece> pieces, ConsentGate gate) {
        List<Piece> files = pieces.stream()
                .filter(piece -> !kinds.of(piece.kind()).ofWords())
                .toList();
        Parts parts = parts(files);
        Map<String, Map<GateQuestion, GateAnswer>> said = ask(questions(files, parts, false), gate);
        Map<UUID, Seen> seen = new HashMap<>();
        for (Piece piece : files) {
            Map<GateQuestion, GateAnswer> answers =
                    said.getOrDefault(kinds.of(piece.kind()).publicPurpose(), Map.of());
            seen.put(piece.id(), file(piece, parts, answers));
        }
        return seen;
    }

    /** Those finished versions that everyone may read now; both yeses are needed, the telling's and the release's. */
    public Set<Release> readByEveryone(Collection<Release> releases, ConsentGate gate) {
        List<Release> out = releases.stream()
                .filter(one -> one.published() && !one.stopped() && one.shownIn(Outlet.PAGE))
                .toList();
        List<Release> named = out.stream().filter(one -> !one.unnamed()).toList();
        Map<UUID, Piece> told = stories.all(named.stream().map(Release::piece).toList()).stream()
                .collect(Collectors.toMap(Piece::id, piece -> piece));
        Map<GateQuestion, GateAnswer> tellings = gate.check(
                StoryKind.TELL, told.values().stream().map(Piece::telling).toList());
        Map<GateQuestion, GateAnswer> finished = gate.check(
                StoryKind.PUBLIC, named.stream().map(Release::question).toList());
        return out.stream()
                .filter(one -> one.unnamed()
                        || (permitted(finished, one.question())
                                && told.containsKey(one.piece())
                                && permitted(tellings, told.get(one.piece()).telling())))
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<GateQuestion, GateAnswer>> ask(
            Map<String, Set<GateQuestion>> questions, ConsentGate gate) {
        Map<String, Map<GateQuestion, GateAnswer>> said = new HashMap<>();
        questions.forEach((purpose, some) -> said.put(purpose, gate.check(purpose, some)));
        return said;
    }

    private Map<String, Set<GateQuestion>> questions(Collection<Piece> pieces, Parts parts, boolean inside) {
        Map<String, Set<GateQuestion>> questions = new HashMap<>();
        for (Piece piece : pieces) {
            Kind kind = kinds.of(piece.kind());
            Set<GateQuestion> some = questions.computeIfAbsent(
                    inside ? kind.insidePurpose() : kind.publicPurpose(), purpose -> new HashSet<>());
            if (!kind.ofWords()) {
                parts.inIt(piece.id()).forEach(person -> some.add(piece.of(person)));
            } else if (piece.author() != null) {
                some.add(piece.telling());
            }
        }
        return questions;
    }

    private static Seen told(Piece piece, Map<GateQuestion, GateAnswer> answers) {
        UUID author = piece.author();
        boolean may = author == null || permitted(answers, piece.telling());
        Set<UUID> missing = may || author == null ? Set.of() : Set.of(author);
        return new Seen(may, null, missing, false, new Serving(Set.of(), List.of()));
    }

    private static Seen file(Piece piece, Parts parts, Map<GateQuestion, GateAnswer> answers) {
        Serving serving = parts.serving(piece.id());
        Set<UUID> permitting = serving.inIt().stream()
                .filter(person -> permitted(answers, piece.of(person)))
                .collect(Collectors.toSet());
        UUID copy = serving.allowing(permitting).orElse(null);
        boolean ended = serving.inIt().stream().anyMatch(person -> ended(answers.get(piece.of(person))));
        return new Seen(copy != null, copy, serving.missing(permitting), ended, serving);
    }

    public static boolean permitted(Map<GateQuestion, GateAnswer> answers, GateQuestion question) {
        GateAnswer answer = answers.get(question);
        return answer != null && answer.permitted();
    }

    /** A question that is open leaves it to those in it to look and decide; a no, a stop or an end leaves nothing. */
    private static boolean ended(@Nullable GateAnswer answer) {
        if (answer == null) {
            return false;
        }
        return switch (answer.state()) {
            case NONE, REQUESTED, DEFERRED, GIVEN -> false;
            default -> true;
        };
    }

    private Parts parts(Collection<Piece> pieces) {
        List<UUID> ids = pieces.stream().map(Piece::id).toList();
        return new Parts(stories.people(ids), stories.copies(ids), stories.masked(ids));
    }
}
