package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** The people themselves, how they are reached, and what they are told. Their own row goes last of all. */
@ApplicationScoped
class PeopleKeep implements Keeps {
    @Override
    public String room() {
        return "people";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_person_warning")
                        .key("stage")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("told_at", "stage", "ends_on"),
                Held.in("alongside_person_news")
                        .own("person", Fate.DELETED)
                        .names("about", Fate.DELETED)
                        .shows("written_at", "what", "about_day", "seen_at"),
                Held.in("alongside_person_reach")
                        .key("person")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("email", "phone", "way"),
                Held.in("alongside_person")
                        .own("id", Fate.DELETED)
                        .staying()
                        .names("contact", Fate.CLEARED)
                        .staying()
                        .names("deputy", Fate.CLEARED)
                        .staying()
                        .shows("name", "described_as", "side", "principal", "easy_read", "joined_at", "ends_on")
                        .beside("contact_name", "(select c.name from alongside_person c where c.id = t.contact)")
                        .beside("deputy_name", "(select c.name from alongside_person c where c.id = t.deputy)")
                        .because("people.held.person.why"));
    }
}
