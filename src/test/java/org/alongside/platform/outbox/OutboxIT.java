package org.alongside.platform.outbox;

import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.platform.outbox.MailServer.Outcome;
import org.alongside.platform.outbox.Message.Channel;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox on real databases, with a real mail server. */
class OutboxIT {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Set<String> stopped = new HashSet<>();
    private Instant now = NOON;

    @BeforeEach
    void startMailServer() {
        mail.start();
    }

    @AfterEach
    void stopMailServer() {
        mail.stop();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachMailReachesItsOnePersonOnce(Kind kind) throws MessagingException, IOException {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            write(entities, mailTo("joan@example.org"));
            write(entities, mailTo("tom@example.org"));
            carry(entities);
            carry(entities);
            MimeMessage[] received = mail.getReceivedMessages();
            assertThat(received)
                    .extracting(it -> List.of(it.getAllRecipients()).toString())
                    .containsExactlyInAnyOrder("[joan@example.org]", "[tom@example.org]");
            assertThat(received[0].getSubject()).isEqualTo("Tuesday’s meeting");
            assertThat(received[0].getContent().toString()).contains("We meet at 10:30 am");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsRolledBackIsNeverSent(Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities();
                EntityManager manager = entities.createEntityManager()) {
            manager.getTransaction().begin();
            messages(manager).add(mailTo("joan@example.org"));
            manager.flush();
            manager.getTransaction().rollback();
            carry(entities);
            assertThat(mail.getReceivedMessages()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aMailServerThatIsAwayIsTriedLaterAndThenThereIsPaper(Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            write(entities, mailTo("joan@example.org"));
            MailServer nobody = new MailServer("127.0.0.1", closedPort(), "us@example.org", "", "");
            carry(entities, nobody);
            assertThat(next(entities)).as("not at once").isEmpty();
            now = NOON.plus(Duration.ofMinutes(3));
            carry(entities, server());
            assertThat(mail.getReceivedMessages()).hasSize(1);

            write(entities, mailTo("tom@example.org"));
            for (int i = 0; i < Message.MOST_TRIES; i++) {
                carry(entities, nobody);
                now = now.plus(Duration.ofHours(2));
            }
            assertThat(letters(entities)).hasSize(1);
            carry(entities, server());
            assertThat(mail.getReceivedMessages())
                    .as("paper and mail would be twice")
                    .hasSize(1);
        }
    }

    /** Row "mail already queued" of the table of races: asked just before it leaves, not when it was written. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoMustNotBeWrittenToGetsNothingThatWasAlreadyWaiting(Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            write(entities, mailTo("joan@example.org"));
            write(entities, mailTo("tom@example.org"));
            stopped.add("joan@example.org");
            carry(entities);
            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(letters(entities)).as("nor on paper").isEmpty();
            assertThat(transaction(entities, OutboxIT::emptied)).as("nor kept").hasToString("1");
            stopped.clear();
            carry(entities);
            assertThat(mail.getReceivedMessages()).as("nor later").hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anAddressThatCannotBeBecomesALetter(Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            write(entities, mailTo("joan at example"));
            write(entities, mailTo("tom@example.org"));
            carry(entities);
            assertThat(letters(entities)).hasSize(1);
            assertThat(mail.getReceivedMessages()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNodeThatDiedWhileSendingNeverMakesItGoTwice(Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            write(entities, mailTo("joan@example.org"));
            assertThat(next(entities)).isPresent();
            now = NOON.plus(Duration.ofMinutes(11));
            work(entities, OutboxService::tidy);
            carry(entities);
            assertThat(mail.getReceivedMessages()).isEmpty();
            assertThat(letters(entities)).extracting(Letter::title).containsExactly("Tuesday’s meeting");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPrintedLetterLeavesTheQueueAndIsForgottenAfterAMonth(Kind kind) {
        try (EntityManagerFactory entities = Databases.fresh(kind).migrated().entities()) {
            UUID joan = UUID.randomUUID();
            write(entities, new Message(Channel.PAPER, joan, null, "Hello\nJoan", "One.\n\nTwo.", now));
            Letter letter = letters(entities).get(0);
            assertThat(letter.person()).isEqualTo(joan);
            assertThat(letter.title()).isEqualTo("Hello Joan");
            assertThat(letter.paragraphs()).containsExactly("One.", "Two.");
            work(entities, outbox -> outbox.printed(List.of(letter.id(), UUID.randomUUID())));
            assertThat(letters(entities)).isEmpty();
            now = NOON.plus(Duration.ofDays(31));
            work(entities, OutboxService::tidy);
            Object emptied = transaction(entities, OutboxIT::emptied);
            assertThat(emptied).hasToString("1");
        }
    }

    private static Object emptied(EntityManager manager) {
        return manager.createNativeQuery("select count(*) from alongside_outbox where body = '' and title = ''")
                .getSingleResult();
    }

    private Message mailTo(String address) {
        return new Message(Channel.MAIL, UUID.randomUUID(), address, "Tuesday’s meeting", "We meet at 10:30 am.", now);
    }

    private static void write(EntityManagerFactory entities, Message message) {
        inTransaction(entities, manager -> messages(manager).add(message));
    }

    private void carry(EntityManagerFactory entities) {
        carry(entities, server());
    }

    /** As the postman does, each step in a transaction of its own. */
    private void carry(EntityManagerFactory entities, MailServer server) {
        for (Optional<Mail> next = next(entities); next.isPresent(); next = next(entities)) {
            Mail found = next.get();
            Outcome outcome = server.send(found);
            work(entities, outbox -> outbox.outcome(found.id(), outcome));
        }
    }

    private Optional<Mail> next(EntityManagerFactory entities) {
        return asked(entities, OutboxService::next);
    }

    private List<Letter> letters(EntityManagerFactory entities) {
        return asked(entities, OutboxService::letters);
    }

    private <T> T asked(EntityManagerFactory entities, Function<OutboxService, T> question) {
        return transaction(entities, manager -> question.apply(service(manager)));
    }

    private void work(EntityManagerFactory entities, Consumer<OutboxService> work) {
        inTransaction(entities, manager -> work.accept(service(manager)));
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    private OutboxService service(EntityManager manager) {
        OutboxService service = new OutboxService();
        service.messages = messages(manager);
        service.stops = new Stops() {
            @Override
            boolean stop(String address) {
                return stopped.contains(address);
            }
        };
        service.clock = Clock.fixed(now, ZoneOffset.UTC);
        return service;
    }

    private static Messages messages(EntityManager manager) {
        Messages messages = new Messages();
        messages.em = manager;
        return messages;
    }

    private MailServer server() {
        return new MailServer("127.0.0.1", mail.getSmtp().getPort(), "us@example.org", "", "");
    }

    private static int closedPort() {
        try (java.net.ServerSocket probe = new java.net.ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
