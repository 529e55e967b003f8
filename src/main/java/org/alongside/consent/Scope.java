package org.alongside.consent;

import java.util.List;
import java.util.UUID;

/** How far a decision reaches: from the one thing outwards; the last and widest is everything. */
public record Scope(List<String> keys) {
    public static final String EVERYTHING = "*";

    /** From narrow to wide. */
    public Scope {
        if (keys.isEmpty() || !keys.get(keys.size() - 1).equals(EVERYTHING)) {
            throw new IllegalArgumentException("a scope ends in everything");
        }
        keys = List.copyOf(keys);
    }

    public static Scope everything() {
        return new Scope(List.of(EVERYTHING));
    }

    /** One thing, such as a card: {@code ARTEFACT:card/…}. */
    public static Scope of(Artefact artefact) {
        return new Scope(List.of(artefact.key(), EVERYTHING));
    }

    /** One thing inside a wider one, such as a card on a board. */
    public static Scope of(Artefact artefact, String kind, UUID within) {
        return new Scope(List.of(artefact.key(), kind + ":" + within, EVERYTHING));
    }

    /** The key a new decision is kept under. */
    public String narrowest() {
        return keys.get(0);
    }

    /** Higher is narrower; a key outside this scope says nothing about it. */
    public int narrowness(String key) {
        int at = keys.indexOf(key);
        return at < 0 ? -1 : keys.size() - at;
    }
}
