package org.alongside.platform.live;

import java.util.Set;
import java.util.UUID;

/** Says which sign-ins still stand, or whatever else a stream was opened under; the streams of the others are closed. */
public interface Standing {
    Set<UUID> of(Set<UUID> sessions);
}
