package org.alongside.supporters;

import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Helping;
import org.alongside.identity.needs.EverybodyAgrees;
import org.alongside.people.MemberService;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;

/** Joan and Tom, who are members; Amina answers for both with Dev as deputy, Claire for nobody; Lee is another member. */
public final class People {
    private static final Map<Kind, EntityManagerFactory> DATABASES = new ConcurrentHashMap<>();

    public final EntityManagerFactory entities;
    public final UUID amina;
    public final UUID dev;
    public final UUID claire;
    public final UUID joan;
    public final UUID tom;
    public final UUID lee;
    final KnownOccasions occasions = new KnownOccasions();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    public People(Kind kind) {
        entities = DATABASES.computeIfAbsent(
                kind, one -> Databases.fresh(one).migrated().entities());
        amina = transaction(entities, em -> staff(em, "Amina Yusuf"));
        dev = transaction(entities, em -> staff(em, "Dev Patel"));
        claire = transaction(entities, em -> staff(em, "Claire Osei"));
        joan = transaction(entities, em -> member(em, "Joan Price"));
        tom = transaction(entities, em -> member(em, "Tom Baker"));
        lee = transaction(entities, em -> member(em, "Lee Carter"));
        inTransaction(entities, em -> {
            MemberService members = beans(em).get(MemberService.class);
            members.answer(amina, joan, amina, dev);
            members.answer(amina, tom, amina, dev);
            members.answer(amina, lee, amina, dev);
        });
    }

    private UUID staff(EntityManager em, String name) {
        return beans(em)
                .get(PersonService.class)
                .staffMember(name + UUID.randomUUID(), name)
                .id();
    }

    private UUID member(EntityManager em, String name) {
        return beans(em)
                .get(PersonService.class)
                .addMember(amina, new NewMember(name, "", false, amina, LocalDate.of(2028, 11, 20)))
                .id();
    }

    public void later(Duration time) {
        now = now.plus(time);
    }

    public Instant now() {
        return now;
    }

    /** One transaction of this person. */
    public <T> T as(UUID who, Function<Beans, T> work) {
        return transaction(entities, em -> {
            Beans beans = beans(em);
            beans.get(CurrentPerson.class).actAs(snapshot(beans, who));
            return work.apply(beans);
        });
    }

    public void act(UUID who, Consumer<Beans> work) {
        as(who, beans -> {
            work.accept(beans);
            return who;
        });
    }

    /** One transaction of this person's supporter. */
    public <T> T helping(UUID helped, Helping helping, Function<Beans, T> work) {
        return transaction(entities, em -> {
            Beans beans = beans(em);
            beans.get(CurrentPerson.class).helps(snapshot(beans, helped), helping);
            return work.apply(beans);
        });
    }

    public PersonSnapshot snapshot(UUID who) {
        return transaction(entities, em -> snapshot(beans(em), who));
    }

    private static PersonSnapshot snapshot(Beans beans, UUID who) {
        return beans.get(PersonService.class).snapshot(who);
    }

    public Beans beans(EntityManager em) {
        return new Beans(em, Clock.fixed(now, ZoneOffset.UTC), new EverybodyAgrees(), occasions);
    }

    /** With one more stand-in for what a container would find. */
    public Beans beans(EntityManager em, Object found) {
        return new Beans(em, Clock.fixed(now, ZoneOffset.UTC), new EverybodyAgrees(), occasions, found);
    }
}
