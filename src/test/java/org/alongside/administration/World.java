package org.alongside.administration;

import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.MemberService;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.SettingsOf;

/** An administrator, two colleagues and a member, on a database of their own. */
public final class World implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    public final UUID it;
    public final UUID amina;
    public final UUID dev;
    public final UUID joan;
    private final EntityManagerFactory entities;
    private final Map<String, String> settings = new HashMap<>(Map.of("alongside.admin.principals", "it"));

    public World(Kind kind, Map<String, String> more) {
        settings.putAll(more);
        entities = Databases.migrated(kind).entities();
        it = staff("it", "Ida Thorne");
        amina = staff("amina", "Amina Yusuf");
        dev = staff("dev", "Dev Patel");
        joan = run(beans -> beans.get(PersonService.class)
                .addMember(amina, new NewMember("Joan Price", "", false, amina, LocalDate.of(2027, 11, 20)))
                .id());
        run(beans -> {
            beans.get(MemberService.class).answer(amina, joan, amina, dev);
            return joan;
        });
    }

    private UUID staff(String principal, String name) {
        return run(beans -> {
            PersonService people = beans.get(PersonService.class);
            UUID id = people.staffMember(principal, name).id();
            people.describe(id, name, "", false);
            return id;
        });
    }

    /** From now on this setting is so. */
    public void set(String key, String value) {
        settings.put(key, value);
    }

    /** One transaction of nobody. */
    public <T> T run(Function<Beans, T> work) {
        return transaction(entities, em -> work.apply(beans(em)));
    }

    /** One transaction of somebody. */
    public <T> T as(UUID who, Function<Beans, T> work) {
        return run(beans -> {
            beans.get(CurrentPerson.class).actAs(beans.get(PersonService.class).snapshot(who));
            return work.apply(beans);
        });
    }

    public long count(String query) {
        return transaction(entities, em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    public void sql(String statement) {
        inTransaction(entities, em -> em.createNativeQuery(statement).executeUpdate());
    }

    private Beans beans(EntityManager em) {
        return new Beans(em, Clock.fixed(NOON, ZoneOffset.UTC), new SettingsOf(settings));
    }

    @Override
    public void close() {
        entities.close();
    }
}
