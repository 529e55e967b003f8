package org.alongside.sample;

import java.util.List;

/** Who takes part in which board. */
final class SampleTeams {
    static final List<String> BREAKS =
            List.of("dev", "claire", "ruth", "joan", "tom", "maggie", "rosa", "harry", "gwen");
    static final List<String> TRANSPORT =
            List.of("amina", "dev", "ruth", "bilal", "sofia", "gwen", "rosa", "tom", "maggie", "harry");

    private SampleTeams() {}
}
