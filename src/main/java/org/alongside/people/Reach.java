package org.alongside.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.platform.Refusal;

/** How a member can be reached, and how they were invited last. */
@Entity
@Table(name = "alongside_person_reach")
class Reach {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,40}");
    private static final int LONGEST = 254;

    @Id
    private UUID person;

    @Version
    private long version;

    private String email = "";

    private String phone = "";

    @Enumerated(EnumType.STRING)
    private Way way = Way.SLIP;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Reach() {}

    Reach(UUID person) {
        this.person = person;
    }

    /** Only what can be an address and a number; empty is always allowed, because nobody needs either. */
    void change(String newEmail, String newPhone, Way newWay) {
        email = checked("email", newEmail.strip().toLowerCase(Locale.ROOT), EMAIL, "people.emailWrong");
        phone = checked("phone", newPhone.strip(), PHONE, "people.phoneWrong");
        way = newWay;
    }

    private static String checked(String field, String value, Pattern shape, String key) {
        if (!value.isEmpty()
                && (value.length() > LONGEST || !shape.matcher(value).matches())) {
            throw Refusal.invalid(field, key);
        }
        return value;
    }

    /** Whether somebody who types this means this person; digits decide for a number, however they are grouped. */
    boolean isReachedBy(String typed) {
        return typed.indexOf('@') >= 0
                ? typed.equals(email)
                : !phone.isEmpty() && digits(typed).equals(digits(phone));
    }

    /** A national number and the same with its country in front are one. */
    private static String digits(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        int tail = 9;
        return digits.length() < tail ? digits : digits.substring(digits.length() - tail);
    }

    UUID person() {
        return person;
    }

    ReachSnapshot snapshot() {
        return new ReachSnapshot(email, phone, way);
    }
}
