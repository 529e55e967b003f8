package org.alongside.meetings.floor;

import java.util.Set;
import java.util.UUID;

/** A turn that began: its running number, its seconds when measured, and the entries that had asked before it. */
public record Turn(int number, long seconds, Set<UUID> overtook) {

    public Turn {
        overtook = Set.copyOf(overtook);
    }
}
