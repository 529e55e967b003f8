package org.alongside.identity;

import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.MemberService;
import org.alongside.people.NewMember;
import org.alongside.people.NewsService;
import org.alongside.people.NewsSnapshot;
import org.alongside.people.PersonService;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.SettingsOf;

/** Amina, who answers for Joan with Dev as her deputy, and Claire, who answers for nobody; on a real database. */
public final class Folk implements AutoCloseable {
    public final UUID amina;
    public final UUID dev;
    public final UUID claire;
    public final UUID joan;

    private final EntityManagerFactory entities;
    private final SettingsOf settings;
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    public Folk(Kind kind, Map<String, String> settings) {
        this.entities = Databases.migrated(kind).entities();
        this.settings = new SettingsOf(settings);
        List<UUID> all = transaction(entities, em -> {
            PersonService people = beans(em).get(PersonService.class);
            UUID first = staff(people, "amina", "Amina Yusuf");
            return List.of(
                    first,
                    staff(people, "dev", "Dev Patel"),
                    staff(people, "claire", "Claire Osei"),
                    people.addMember(first, new NewMember("Joan Price", "", false, first, LocalDate.of(2028, 11, 20)))
                            .id());
        });
        amina = all.get(0);
        dev = all.get(1);
        claire = all.get(2);
        joan = all.get(3);
        inTransaction(entities, em -> beans(em).get(MemberService.class).answer(amina, joan, amina, dev));
    }

    private static UUID staff(PersonService people, String principal, String name) {
        UUID id = people.staffMember(principal, name).id();
        people.describe(id, name, "", false);
        return id;
    }

    /** One transaction in which nobody is signed in. */
    public <T> T at(Function<Beans, T> work) {
        return transaction(entities, em -> work.apply(beans(em)));
    }

    /** One transaction of somebody who is. */
    public <T> T as(UUID who, Function<Beans, T> work) {
        return at(beans -> {
            beans.get(CurrentPerson.class).actAs(beans.get(PersonService.class).snapshot(who));
            return work.apply(beans);
        });
    }

    public List<String> told(UUID person) {
        return at(beans -> beans.get(NewsService.class).open(person).stream()
                .map(NewsSnapshot::what)
                .toList());
    }

    /** One column, row by row. */
    public List<String> column(String query) {
        return transaction(entities, em -> {
            List<String> found = new ArrayList<>();
            for (Object one : em.createNativeQuery(query).getResultList()) {
                found.add(String.valueOf(one));
            }
            return found;
        });
    }

    public boolean in(SignIn signIn) {
        return at(beans ->
                beans.get(SessionService.class).find(signIn.token(), true).isPresent());
    }

    public void later(Duration time) {
        now = now.plus(time);
    }

    private Beans beans(EntityManager em) {
        return new Beans(em, Clock.fixed(now, ZoneOffset.UTC), settings);
    }

    @Override
    public void close() {
        entities.close();
    }
}
