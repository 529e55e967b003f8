package org.alongside.consent;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.consent.erasure.ConsentKeeps;
import org.alongside.consent.vault.Outside;
import org.alongside.consent.vault.Vault;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.records.Eraser;
import org.alongside.identity.records.Keepers;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.ReachService;
import org.alongside.people.ReachSnapshot;
import org.alongside.people.Way;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.persistence.Locking;
import org.alongside.platform.records.Keeps;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.testing.Beans;
import org.jspecify.annotations.Nullable;

/** What stands in for other rooms, the clock and the post in a house without a server. */
final class Standins {
    private Standins() {}

    static final class Folder extends Outside {
        private final Supplier<@Nullable Vault> vault;

        Folder(Supplier<@Nullable Vault> vault) {
            this.vault = vault;
        }

        @Override
        public Optional<Vault> vault() {
            return Optional.ofNullable(vault.get());
        }
    }

    /** Forgets people in this room alone, by the declarations of its tables. */
    static Eraser eraser(ConsentKeeps keeps, EntityManager em) {
        Keepers only = new Keepers() {
            @Override
            public List<Keeps> all() {
                return List.of(keeps);
            }
        };
        return new Eraser() {
            @Override
            public void erase(UUID person) {
                new Beans(em, only, new Known.Everybody(Map.of()))
                        .get(Eraser.class)
                        .erase(person);
            }
        };
    }

    static final class Reached extends ReachService {
        @Override
        public ReachSnapshot of(UUID person) {
            return new ReachSnapshot("Joan@example.org", "", Way.EMAIL);
        }
    }

    static final class Sent extends Outbox {
        private final List<String> mails;

        Sent(List<String> mails) {
            this.mails = mails;
        }

        @Override
        public void mail(@Nullable UUID person, String address, String title, String body) {
            mails.add(address + ": " + body);
        }
    }

    /** Ruth answers for data protection; nobody else does. */
    static final class RuthLeads extends Leads {
        private final CurrentPerson who;
        private final PersonSnapshot ruth;

        RuthLeads(CurrentPerson who, PersonSnapshot ruth) {
            this.who = who;
            this.ruth = ruth;
        }

        @Override
        public UUID id() {
            return who.id();
        }

        @Override
        public boolean leads() {
            return who.isStaff() && who.get().equals(ruth);
        }

        @Override
        public void must() {
            who.id();
            if (!leads()) {
                throw Refusal.forbidden("consent.leadOnly");
            }
        }
    }

    static final class MovedClock extends Clock {
        private final Supplier<Instant> now;

        MovedClock(Supplier<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    /** Locks keep what they promise; that they do is another test's work. */
    static final class Proven extends Locking {
        private final boolean proven;

        Proven(boolean proven) {
            this.proven = proven;
        }

        @Override
        public boolean proven() {
            return proven;
        }
    }

    static final class Silent extends Audit {
        @Override
        public void record(@Nullable UUID who, String act, UUID subject) {
            // who did what is another room's table
        }
    }

    static final class Chosen extends Settings {
        private final Map<String, String> chosen;

        Chosen(Map<String, String> chosen) {
            this.chosen = chosen;
        }

        @Override
        public <T> T get(Setting<T> setting) {
            if (setting.equals(ConsentSettings.WITNESSES)) {
                return setting.reader().apply(setting.example());
            }
            String fallback = setting.fallback() == null ? setting.example() : setting.fallback();
            return setting.reader().apply(chosen.getOrDefault(setting.key(), fallback));
        }
    }
}
