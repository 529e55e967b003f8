package org.alongside.people;

import java.util.UUID;

/**
 * Who stands where somebody who was forgotten stood: nobody in particular, known to the database since its migration, so
 * that conversations can still be read.
 */
public final class Nobody {
    public static final UUID MEMBER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID STAFF = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private Nobody() {}

    public static boolean is(UUID person) {
        return person.equals(MEMBER) || person.equals(STAFF);
    }
}
