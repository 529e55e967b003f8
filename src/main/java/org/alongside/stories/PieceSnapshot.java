package org.alongside.stories;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * One story, picture or recording as somebody on the board may see it now.
 *
 * @param words empty where whoever asks may not read them now
 * @param name whose story it is; empty for a file, and for a story left without its name
 * @param copy the file that may be seen now; null where there is none, or none that may
 * @param inIt names of those who can be recognised; only for those who look after it
 * @param waiting names of those without whose yes it does not show; only for those who look after it
 * @param toCheck copies that wait for a second pair of eyes, for those who may check
 */
public record PieceSnapshot(
        UUID id,
        long version,
        UUID board,
        String kind,
        String title,
        String words,
        String seenAs,
        String name,
        Instant addedAt,
        State state,
        boolean mine,
        boolean tended,
        @Nullable UUID copy,
        boolean peopleChecked,
        boolean askedEveryone,
        boolean published,
        boolean publicNow,
        List<Named> inIt,
        List<String> waiting,
        List<CopyToCheck> toCheck,
        @Nullable StampSnapshot stamp)
        implements Serializable {

    /** Where it stands, in one word. */
    public enum State {
        /** Those on the board can see it. */
        SHOWN,
        /** Somebody's yes is not there. */
        WAITING,
        /** A second person has to confirm that others in it cannot be recognised. */
        CHECK
    }

    /** Somebody in it. */
    public record Named(UUID id, String name) implements Serializable {}

    /** A copy that nobody has checked yet. */
    public record CopyToCheck(UUID id, boolean mine, List<String> without) implements Serializable {}

    public List<String> paragraphs() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The first of those waited for; the others are a number. */
    public String firstWaiting() {
        return waiting.isEmpty() ? "" : waiting.get(0);
    }

    public int othersWaiting() {
        return Math.max(0, waiting.size() - 1);
    }

    public boolean picture() {
        return kind.equals("picture");
    }

    public boolean story() {
        return kind.equals("story");
    }
}
