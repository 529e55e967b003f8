package org.alongside.meetings;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.alongside.people.Side;

/**
 * What remains of a meeting: decisions with their reasons and what was written, without names.
 *
 * @param signed whether the reader said these notes are right
 * @param disputed whether the reader said that this is not what was said
 * @param wrong what people said was said instead, without names and in no order that tells who
 * @param sides the sides from which somebody has said so
 */
public record NotesSnapshot(
        MeetingSnapshot meeting,
        List<Written> written,
        boolean signed,
        boolean disputed,
        List<Side> sides,
        List<String> wrong)
        implements Serializable {

    /** What was written on one item and shown. */
    public record Written(UUID item, List<RoomSnapshot.Shown> words) implements Serializable {}

    public List<RoomSnapshot.Shown> writtenOn(UUID item) {
        return written.stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .map(Written::words)
                .orElse(List.of());
    }
}
