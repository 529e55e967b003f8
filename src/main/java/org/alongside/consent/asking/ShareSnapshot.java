package org.alongside.consent.asking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With whom something of one person may be shared, as whoever answers for them sees it.
 *
 * @param name of the person
 * @param bodies those that can be chosen, and those that were asked about
 */
public record ShareSnapshot(UUID person, String name, List<Body> bodies) {
    /**
     * One body.
     *
     * @param active whether it can still be chosen
     * @param asked null as long as nobody asked about it; a no looks like silence
     */
    public record Body(
            UUID id,
            String name,
            String contact,
            boolean active,
            @Nullable AskedSnapshot asked) {}
}
