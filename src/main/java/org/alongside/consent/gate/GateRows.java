package org.alongside.consent.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.records.DecidingNow;
import org.jspecify.annotations.Nullable;

/**
 * Reads for the gate what people said, as it stands in the database at this moment. In SQL and without entities, because
 * every page with somebody in it asks, and building a hundred entities cost more than the question.
 */
@ApplicationScoped
public class GateRows {
    /** Each place in a question costs as much as a row; more widths than this are told apart among the rows. */
    private static final int WIDTHS = 30;

    private static final int STEP = 20;

    private static final String ROWS = "select i.person, i.merged_seq, r.id, r.scope_key, r.state, r.state_seq,"
            + " r.valid_until_ms, r.words_sha256 from alongside_consent_purpose p, alongside_consent_identity i,"
            + " alongside_consent_record r where p.code = ? and r.purpose_id = p.id and r.subject_key = i.subject_key"
            + " and r.controller = 'US' and i.person in (";

    /** Where the log ends, and whether this purpose is frozen, as what is public is after a return to a backup. */
    private static final String NOW = "select h.link, p.irreversibleOutput, (select count(f.id) from Freeze f"
            + " where f.caughtUp = false) from LogHead h, Purpose p where p.code = :code";

    @Inject
    EntityManager em;

    @Inject
    GateMemory memory;

    @Inject
    DecidingNow deciding;

    /**
     * What these people said, in one question; none while the log has not moved since it was asked before. While the
     * database is older than what lies outside it, nobody said anything to what is public.
     */
    Map<UUID, Said> of(String purpose, Collection<GateQuestion> questions) {
        List<Object[]> found = em.createQuery(NOW, Object[].class)
                .setParameter("code", purpose)
                .getResultList();
        if (found.isEmpty()) {
            return Map.of();
        }
        Object[] now = found.get(0);
        if (Boolean.TRUE.equals(now[1]) && ((Number) now[2]).longValue() > 0) {
            return Map.of();
        }
        Set<UUID> people = new HashSet<>();
        questions.forEach(question -> people.add(question.person()));
        return deciding.includes(em)
                ? read(purpose, people, scopes(questions))
                : remembered(now[0].toString(), purpose, people);
    }

    private static Set<String> scopes(Collection<GateQuestion> questions) {
        Set<String> scopes = new HashSet<>();
        questions.forEach(question -> scopes.addAll(question.scope().keys()));
        return scopes;
    }

    /** The link was read before the rows: they are as new as it says, or newer, and then it says nothing any more. */
    private Map<UUID, Said> remembered(String link, String purpose, Collection<UUID> people) {
        Map<UUID, Said> said = memory.known(link, purpose, people);
        List<UUID> missing =
                people.stream().filter(person -> !said.containsKey(person)).toList();
        if (!missing.isEmpty()) {
            Map<UUID, Said> read = read(purpose, missing, List.of());
            missing.forEach(person -> read.computeIfAbsent(person, nobody -> new Said()));
            memory.remember(link, purpose, read);
            said.putAll(read);
        }
        return said;
    }

    private Map<UUID, Said> read(String purpose, Collection<UUID> people, Collection<String> scopeKeys) {
        int persons = places(people.size());
        int scopes = scopeKeys.size() > WIDTHS || scopeKeys.isEmpty() ? 0 : places(scopeKeys.size());
        String narrow = scopes == 0 ? "" : " and r.scope_key in (" + marks(scopes) + ")";
        Query query = em.createNativeQuery(ROWS + marks(persons) + ")" + narrow).setParameter(1, purpose);
        fill(query, 2, persons, people);
        fill(query, 2 + persons, scopes, scopeKeys);
        Map<UUID, Said> said = new HashMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            said.computeIfAbsent(id(row[0]), person -> new Said()).add(row(row), number(row[1]));
        }
        return said;
    }

    private static GateRow row(Object[] row) {
        return new GateRow(
                id(row[2]),
                row[3].toString(),
                ConsentState.valueOf(row[4].toString()),
                ((Number) row[5]).longValue(),
                number(row[6]),
                row[7] == null ? null : row[7].toString());
    }

    /** Rounded up, so that the database meets few statements and need not plan each anew. */
    private static int places(int wanted) {
        return wanted <= STEP ? Math.max(1, Integer.highestOneBit(wanted - 1) * 2) : (wanted + STEP - 1) / STEP * STEP;
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** What is left over says the last one again. */
    private static void fill(Query query, int from, int places, Collection<?> values) {
        List<?> all = List.copyOf(values);
        for (int i = 0; i < places; i++) {
            query.setParameter(from + i, all.get(Math.min(i, all.size() - 1)));
        }
    }

    private static UUID id(Object column) {
        return column instanceof UUID id ? id : UUID.fromString(column.toString());
    }

    private static @Nullable Long number(@Nullable Object column) {
        return column == null ? null : Long.valueOf(((Number) column).longValue());
    }
}
