package org.alongside.supporters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings for which a supporter can be named alone; a bean of the room that holds meetings. */
public interface Occasions {
    /** Those to come that were shared with this person, the next one first. */
    List<Occasion> ahead(UUID person);

    /** One of them, ahead or behind; nothing where it was not shared with this person. */
    Optional<Occasion> find(UUID meeting, UUID person);

    /** Whether it is closed or cancelled, or its day has ended; also when there is no such meeting. */
    boolean over(UUID meeting);
}
