package org.alongside.meetings.recording;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recording of a meeting. It says whether everybody here has said yes, and never who has not.
 *
 * @param writes whether the reader writes the notes, and may listen
 * @param goingOn whether people talk at this moment
 * @param running the part that runs; null while nothing is recorded
 * @param everybody whether it could be on: everybody here has said yes
 */
public record RecordingSnapshot(
        UUID meeting,
        String title,
        boolean facilitates,
        boolean writes,
        boolean goingOn,
        boolean everybody,
        @Nullable UUID running,
        List<PartSnapshot> parts) {}
