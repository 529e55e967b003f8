package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** That people were forgotten: numbers and reasons, nothing of them. */
@ApplicationScoped
class Erasures {
    private static final Duration AGAIN = Duration.ofDays(1);

    private static final Pattern PART = Pattern.compile("([a-z_]+):([A-Z]+)=([0-9]+)");

    @Inject
    EntityManager em;

    @Inject
    Keepers keepers;

    @Inject
    Texts texts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One row for each account of the person; the first is the receipt. */
    UUID add(List<UUID> accounts, boolean staff, Why why, UUID by, List<Eraser.Part> parts) {
        Map<String, Long> rows = new LinkedHashMap<>();
        parts.forEach(part -> rows.merge(part.held().table() + ":" + part.fate(), part.rows(), Long::sum));
        String written = rows.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(" "));
        UUID receipt = UUID.randomUUID();
        for (int i = 0; i < accounts.size(); i++) {
            em.createNativeQuery("insert into alongside_erasure (id, person, staff, why, done_by, done_at, parts)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .setParameter(1, i == 0 ? receipt : UUID.randomUUID())
                    .setParameter(2, accounts.get(i))
                    .setParameter(3, staff)
                    .setParameter(4, why.name())
                    .setParameter(5, by)
                    .setParameter(6, now())
                    .setParameter(7, written)
                    .executeUpdate();
        }
        audit.record(by, "identity.forgotten", receipt);
        return receipt;
    }

    /** The person's account, and those that went into it. */
    List<UUID> withMerged(UUID person) {
        List<UUID> all = new ArrayList<>(List.of(person));
        List<?> found = em.createNativeQuery("select cast(m.gone as varchar) from alongside_account_merge m"
                        + " where m.kept = ? and exists (select 1 from alongside_person p where p.id = m.gone) and not"
                        + " exists (select 1 from alongside_account_unmerge u where u.merge_id = m.id)")
                .setParameter(1, person)
                .getResultList();
        found.stream()
                .map(id -> UUID.fromString(id.toString()))
                .distinct()
                .forEach(gone -> all.addAll(withMerged(gone)));
        return all;
    }

    Forgotten.Receipt receipt(UUID id, Locale words) {
        List<?> found = em.createNativeQuery(
                        "select cast(done_at as varchar), why, parts from alongside_erasure" + " where id = ?")
                .setParameter(1, id)
                .getResultList();
        Object[] row = found.stream()
                .map(Object[].class::cast)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("platform.notFound"));
        List<Forgotten.Line> lines = new ArrayList<>();
        PART.matcher(row[2].toString())
                .results()
                .forEach(part -> all().filter(it -> it.held().table().equals(part.group(1)))
                        .findFirst()
                        .ifPresent(it -> lines.add(
                                line(it, Fate.valueOf(part.group(2)), Long.parseLong(part.group(3)), words))));
        return new Forgotten.Receipt(id, Plain.instant(row[0].toString()), Why.valueOf(row[1].toString()), lines);
    }

    private record Known(Keeps keeper, Held held) {}

    private Stream<Known> all() {
        return keepers.all().stream().flatMap(keeper -> keeper.held().stream().map(held -> new Known(keeper, held)));
    }

    /** One line for each kind of thing and what becomes of it; what goes comes first. */
    List<Forgotten.Line> lines(List<Eraser.Part> parts, Locale words) {
        Map<String, Forgotten.Line> lines = new LinkedHashMap<>();
        parts.forEach(part -> lines.merge(
                part.held().table() + part.fate(),
                line(new Known(part.keeper(), part.held()), part.fate(), part.rows(), words),
                (one, other) -> new Forgotten.Line(one.title(), one.fate(), one.rows() + other.rows(), one.why())));
        return lines.values().stream()
                .sorted(java.util.Comparator.comparing(line -> !line.goes()))
                .toList();
    }

    private Forgotten.Line line(Known known, Fate fate, long rows, Locale words) {
        @Nullable String reason = known.held().reason();
        return new Forgotten.Line(
                texts.of(words, known.keeper().room() + ".held." + known.held().name()),
                fate,
                rows,
                fate.keeps() && reason != null ? texts.of(words, reason) : "");
    }

    /** Forgotten within a day. */
    List<UUID> open() {
        List<?> found = em.createNativeQuery("select person from alongside_erasure where person is not null")
                .getResultList();
        return found.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    /** After a day the id goes as well. */
    void close() {
        em.createNativeQuery("update alongside_erasure set person = null where done_at < ?")
                .setParameter(1, Instant.now(clock).minus(AGAIN).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
