package org.alongside.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Who is acting in this request; nobody until a door has let somebody in. */
@RequestScoped
public class CurrentPerson {
    private @Nullable PersonSnapshot person;
    private @Nullable Stay stay;
    private Locale locale = Texts.STANDARD;

    public boolean present() {
        return person != null;
    }

    /** @throws Refusal FORBIDDEN with {@code identity.signInFirst} when nobody is signed in */
    public UUID id() {
        return get().id();
    }

    /** @throws Refusal FORBIDDEN with {@code identity.signInFirst} when nobody is signed in */
    public PersonSnapshot get() {
        if (person == null) {
            throw Refusal.forbidden("identity.signInFirst");
        }
        return person;
    }

    public boolean isStaff() {
        return person != null && person.side() == Side.STAFF;
    }

    /** @throws Refusal FORBIDDEN unless a member of staff acts */
    public void mustBeStaff() {
        if (!get().staff()) {
            throw Refusal.forbidden("identity.staffOnly");
        }
    }

    /** Standard words or Easy Read. */
    public Locale locale() {
        return locale;
    }

    /** For the doors, and for background work that has somebody's order. */
    public void actAs(PersonSnapshot acting) {
        person = acting;
    }

    /** How they came to be here; nothing for a program that asks once. */
    public @Nullable Stay stay() {
        return stay;
    }

    public void during(Stay here) {
        stay = here;
    }

    public void reads(Locale words) {
        locale = words;
    }
}
