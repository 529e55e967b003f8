package org.alongside.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a page wants to watch, and keeps of it only what was shared with the person. */
@ApplicationScoped
public class Watched {
    /** One page shows a handful of things; more is somebody trying doors. */
    private static final int MOST = 20;

    private static final Pattern ONE = Pattern.compile("([a-z]{1,20}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    @Any
    Instance<Listening> rooms;

    /** Ids out of {@code board:UUID,meeting:UUID}; the rest is left out without a word. */
    public Set<UUID> allowed(UUID person, @Nullable String asked) {
        Set<UUID> allowed = new LinkedHashSet<>();
        Matcher matcher = ONE.matcher(asked == null ? "" : asked);
        for (int i = 0; i < MOST && matcher.find(); i++) {
            String kind = matcher.group(1);
            UUID id = UUID.fromString(matcher.group(2));
            for (Listening room : rooms) {
                if (room.kind().equals(kind) && room.allows(person, id)) {
                    allowed.add(id);
                }
            }
        }
        return allowed;
    }
}
