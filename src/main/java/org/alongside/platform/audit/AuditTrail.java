package org.alongside.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.persistence.Moment;
import org.jspecify.annotations.Nullable;

/** Reads what was done, the newest first. */
@ApplicationScoped
public class AuditTrail {
    @Inject
    EntityManager em;

    /**
     * What is looked for.
     *
     * @param person who acted, or who was acted upon
     * @param act one kind alone
     * @param from not before
     * @param to before
     */
    public record Question(
            @Nullable UUID person,
            @Nullable String act,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** Where the last page ended. */
    public record Place(Instant at, UUID id) {}

    /** At most so many entries after that place. */
    public List<AuditEntry> read(Question question, @Nullable Place after, int most) {
        List<Object> values = new ArrayList<>();
        Query query =
                em.createNativeQuery("select id, happened_at, person, act, subject from alongside_audit where 1 = 1"
                        + where(question, after, values) + " order by happened_at desc, id desc");
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        List<?> rows = query.setMaxResults(most).getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static String where(Question question, @Nullable Place after, List<Object> values) {
        StringBuilder where = new StringBuilder();
        if (question.person() != null) {
            where.append(" and (person = ? or subject = ?)");
            values.add(question.person());
            values.add(question.person());
        }
        if (question.act() != null) {
            where.append(" and act = ?");
            values.add(question.act());
        }
        if (question.from() != null) {
            where.append(" and happened_at >= ?");
            values.add(question.from().atOffset(ZoneOffset.UTC));
        }
        if (question.to() != null) {
            where.append(" and happened_at < ?");
            values.add(question.to().atOffset(ZoneOffset.UTC));
        }
        if (after != null) {
            where.append(" and (happened_at < ? or happened_at = ? and id < ?)");
            values.add(after.at().atOffset(ZoneOffset.UTC));
            values.add(after.at().atOffset(ZoneOffset.UTC));
            values.add(after.id());
        }
        return where.toString();
    }

    private static AuditEntry entry(Object[] row) {
        Object person = row[2];
        return new AuditEntry(
                UUID.fromString(row[0].toString()),
                Moment.of(row[1]),
                person == null ? null : UUID.fromString(person.toString()),
                row[3].toString(),
                UUID.fromString(row[4].toString()));
    }
}
