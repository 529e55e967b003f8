package org.alongside.platform.outbox;

import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.platform.outbox.MailServer.Outcome;
import org.alongside.testing.Beans;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mail that lets somebody in is nowhere once it has left, and never on paper. */
class SecretMailIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itIsEmptiedAsSoonAsTheMailServerHasIt(Kind kind) {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            write(entities);
            assertThat(body(entities)).contains("token");
            carry(entities, NOON, Outcome.TAKEN);
            assertThat(body(entities)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatCannotBeDeliveredIsEmptiedAndNeverPrinted(Kind kind) {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            write(entities);
            Instant now = NOON;
            for (int tries = 1; tries < Message.MOST_TRIES; tries++) {
                carry(entities, now, Outcome.NOT_NOW);
                assertThat(body(entities)).as("still to be tried").contains("token");
                now = now.plus(Duration.ofHours(2));
            }
            carry(entities, now, Outcome.NOT_NOW);
            assertThat(body(entities)).isEmpty();
            Instant later = now.plus(Duration.ofDays(1));
            int letters =
                    transaction(entities, em -> outbox(em, later).letters().size());
            assertThat(letters).isZero();
        }
    }

    private static void write(EntityManagerFactory entities) {
        inTransaction(
                entities,
                em -> em.persist(Message.secret(
                        UUID.randomUUID(), "joan@example.org", "An invitation", "https://x/g/i/token", NOON)));
    }

    private static void carry(EntityManagerFactory entities, Instant now, Outcome outcome) {
        Mail mail = transaction(entities, em -> outbox(em, now).next()).orElseThrow();
        inTransaction(entities, em -> outbox(em, now).outcome(mail.id(), outcome));
    }

    private static String body(EntityManagerFactory entities) {
        return transaction(
                entities,
                em -> em.createNativeQuery("select body from alongside_outbox")
                        .getSingleResult()
                        .toString());
    }

    private static final Stops NOBODY = new Stops() {
        @Override
        boolean stop(String address) {
            return false;
        }
    };

    private static OutboxService outbox(EntityManager em, Instant now) {
        return new Beans(em, Clock.fixed(now, ZoneOffset.UTC), NOBODY).get(OutboxService.class);
    }
}
