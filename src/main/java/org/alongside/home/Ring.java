package org.alongside.home;

/**
 * Who can be rung.
 *
 * @param person whether {@code name} is one named person, who stands behind the number
 * @param hours when somebody answers, in words
 */
public record Ring(boolean person, String name, String firstName, String initials, String phone, String hours) {
    /** The number for a {@code tel:} link. */
    public String dial() {
        return phone.replaceAll("[^0-9+]", "");
    }
}
