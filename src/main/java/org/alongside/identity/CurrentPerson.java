package org.alongside.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting in this request; nobody until a door has let somebody in.
 *
 * <p>While a supporter helps, the things are those of the person they help, and a service has to name what the person
 * must have ticked: {@link #id(May)}. Whoever asks without naming it is refused, so that what nobody thought of is shut.
 */
@RequestScoped
public class CurrentPerson {
    private @Nullable PersonSnapshot person;
    private @Nullable Helping helping;
    private @Nullable Stay stay;
    private Locale locale = Texts.STANDARD;

    public boolean present() {
        return person != null;
    }

    /**
     * The person who acts for themselves.
     *
     * @throws Refusal FORBIDDEN with {@code identity.signInFirst} when nobody is signed in, and with
     *     {@code identity.notForSupporters} while a supporter helps
     */
    public UUID id() {
        return get().id();
    }

    /** As {@link #id()}. */
    public PersonSnapshot get() {
        PersonSnapshot here = somebody();
        if (helping != null) {
            throw Refusal.forbidden("identity.notForSupporters", here.firstName());
        }
        return here;
    }

    /**
     * The person whose things these are, who acts for themselves or lets their supporter do this.
     *
     * @throws Refusal FORBIDDEN with {@code identity.notTicked} when the person has not let their supporter do it
     */
    public UUID id(May what) {
        return get(what).id();
    }

    /** As {@link #id(May)}. */
    public PersonSnapshot get(May what) {
        PersonSnapshot here = somebody();
        if (helping != null && !helping.may().contains(what)) {
            throw Refusal.forbidden("identity.notTicked", here.firstName());
        }
        return here;
    }

    /** Whoever sits at this screen: the supporter while they help, the person at all other times. */
    public PersonSnapshot atThisScreen() {
        return helping == null ? somebody() : helping.supporter();
    }

    /** While a supporter helps. */
    public Optional<Helping> helping() {
        return Optional.ofNullable(helping);
    }

    /** The person helped, for the bar on every page; nobody while no supporter helps. */
    public Optional<PersonSnapshot> helped() {
        return helping == null ? Optional.empty() : Optional.ofNullable(person);
    }

    /** False only while a supporter helps to whom the person has not given this. */
    public boolean lets(May what) {
        return helping == null || helping.may().contains(what);
    }

    /** @throws Refusal UNKNOWN while a supporter helps who was named for another meeting */
    public void mustReach(UUID meeting) {
        if (!reaches(meeting)) {
            throw Refusal.unknown("platform.notFound");
        }
    }

    /** False only while a supporter helps who was named for another meeting. */
    public boolean reaches(UUID meeting) {
        return helping == null || helping.meeting() == null || helping.meeting().equals(meeting);
    }

    public boolean isStaff() {
        return helping == null && person != null && person.side() == Side.STAFF;
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
        helping = null;
    }

    /** For the one filter that has found a time of helping that still stands. */
    public void helps(PersonSnapshot helped, Helping now) {
        person = helped;
        helping = now;
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

    private PersonSnapshot somebody() {
        if (person == null) {
            throw Refusal.forbidden("identity.signInFirst");
        }
        return person;
    }
}
