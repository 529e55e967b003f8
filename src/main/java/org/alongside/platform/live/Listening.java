package org.alongside.platform.live;

import java.util.UUID;

/** A room says who may be told that one of its things has changed. */
public interface Listening {
    /** The kind of thing this answers for, such as {@code board}. */
    String kind();

    /** Whether the thing was shared with the person; false also when there is no such thing. */
    boolean allows(UUID person, UUID id);
}
