package org.alongside.consent.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.log.Hash;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Settings;

/** Finds a decision by the code of its receipt and the name of its person. Whoever guesses learns nothing. */
@ApplicationScoped
public class Codes {
    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Pattern APART = Pattern.compile("[\\s\\-\u2010-\u2015]+");
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    PersonService people;

    @Inject
    LimitService limits;

    @Inject
    Settings settings;

    /**
     * The decision. A code that does not exist costs the same questions to the database as one that does, and both fail
     * with the same words; tries count by place and by code.
     *
     * @throws Refusal UNKNOWN for a wrong code as for a wrong name, BUSY after too many of them
     */
    UUID record(ReadOut read) {
        String code = normal(read.code());
        int most = settings.get(ConsentSettings.CODE_TRIES);
        UUID here = limits.count("consent.code", read.from(), most, WITHIN);
        UUID ofCode = limits.count("consent.code.of", code, most, WITHIN);
        List<Object[]> found = em.createQuery(
                        "select e.record, i.person from Receipt r, LoggedEvent e, Identity i, ReceiptEvent x"
                                + " where r.readingCode = :code and x.receipt = r.id and x.event = e.id"
                                + " and i.subjectKey = r.subjectKey",
                        Object[].class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList();
        UUID person = found.isEmpty() ? NOBODY : (UUID) found.get(0)[1];
        Map<UUID, PersonSnapshot> who = people.snapshots(List.of(person));
        PersonSnapshot known = who.get(person);
        boolean named = same(read.name(), known == null ? NOBODY.toString() : known.name());
        if (found.isEmpty() || known == null || !named) {
            throw Refusal.unknown("consent.code");
        }
        limits.forgive(here);
        limits.forgive(ofCode);
        return (UUID) found.get(0)[0];
    }

    /** Small letters, spaces and every sort of dash do not matter. */
    static String normal(String code) {
        return APART.matcher(code.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
    }

    private static boolean same(String typed, String name) {
        return MessageDigest.isEqual(bytes(typed), bytes(name));
    }

    private static byte[] bytes(String name) {
        String plain = APART.matcher(name.strip().toLowerCase(Locale.UK)).replaceAll(" ");
        return Hash.of(plain).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
