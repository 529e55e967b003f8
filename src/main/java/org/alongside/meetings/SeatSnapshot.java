package org.alongside.meetings;

import java.io.Serializable;
import java.util.UUID;

/** Somebody at a meeting as the others see them. */
public record SeatSnapshot(UUID id, String name, String initials, boolean here, boolean supporter)
        implements Serializable {

    public String firstName() {
        return name.strip().split("\\s+", -1)[0];
    }
}
