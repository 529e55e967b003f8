package org.alongside.identity.records;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.platform.records.Held;
import org.jspecify.annotations.Nullable;

/** One row about a person in every table that can hold one, each text of it to be found again. */
public final class Filling {
    /** What a decision that runs looks like; sealed words are sealed elsewhere. */
    private static final Map<String, Object> FIXED = Map.ofEntries(
            Map.entry("alongside_consent_record.state", "GIVEN"),
            Map.entry("alongside_consent_record.controller", "US"),
            Map.entry("alongside_consent_event.event_type", "GIVEN"),
            Map.entry("alongside_consent_event.options_json", ""),
            Map.entry("alongside_consent_event.payload", ""),
            Map.entry("alongside_consent_event.log_seq", 900_000L),
            Map.entry("alongside_consent_record.state_seq", 900_000L),
            Map.entry("alongside_consent_support.sealed_words", ""),
            Map.entry("alongside_consent_authority.holder_sealed", ""),
            Map.entry("alongside_consent_use.status", "SHOWN"),
            Map.entry("alongside_consent_hold.until_ms", 1L),
            Map.entry("alongside_person.closed", false),
            Map.entry("alongside_consent_identity.place", 0),
            Map.entry("alongside_person.side", "MEMBER"),
            Map.entry("alongside_erasure.parts", "none"));

    /** Nothing stands there yet. */
    private static final Set<String> EMPTY = Set.of(
            "alongside_consent_record.valid_until_ms",
            "alongside_consent_event.valid_until_ms",
            "alongside_consent_event.target_seq",
            "alongside_consent_event.rendition_id",
            "alongside_consent_record.rendition_id",
            "alongside_consent_task.outcome",
            "alongside_consent_after.choice",
            "alongside_consent_identity.merged_seq",
            "alongside_consent_identity.came_from",
            "alongside_board_quote.artefact",
            // no two things share a file, and the picture of a slip has the one there is
            "alongside_recording_part.file_id",
            "alongside_person.contact",
            "alongside_person.deputy");

    /** Found by columns that are no foreign keys. */
    private static final List<String> FIRST =
            List.of("alongside_consent_purpose", "alongside_consent_subject", "alongside_consent_record");

    private final Schema schema;
    private final List<Held> held;
    private final UUID person;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> enums = new HashMap<>();

    /** Column to the text that was written there. */
    final Map<String, String> marks = new TreeMap<>();

    public Filling(Schema schema, List<Held> held, EntityManager em, UUID person) {
        this.schema = schema;
        this.held = held;
        this.person = person;
        em.getMetamodel().getEntities().forEach(entity -> {
            Table table = entity.getJavaType().getAnnotation(Table.class);
            for (Field field : entity.getJavaType().getDeclaredFields()) {
                if (field.getType().isEnum()) {
                    Column column = field.getAnnotation(Column.class);
                    String name = column == null || column.name().isEmpty() ? field.getName() : column.name();
                    enums.put(
                            table.name() + "." + name,
                            field.getType().getEnumConstants()[0].toString());
                }
            }
        });
    }

    /** The person must not be there yet; whatever else their rows need is made, or taken where it is. */
    public void fill(EntityManager em) {
        Set<String> wanted = new java.util.HashSet<>();
        held.stream().filter(one -> !one.ties().isEmpty()).forEach(one -> need(one.table(), wanted));
        List<String> order = new ArrayList<>(FIRST);
        schema.inOrder().stream().filter(table -> !FIRST.contains(table)).forEach(order::add);
        for (String table : order) {
            if (wanted.contains(table) && !taken(em, table)) {
                insert(em, table);
            }
        }
    }

    private void need(String table, Set<String> wanted) {
        if (wanted.add(table)) {
            schema.columns(table).stream()
                    .filter(column -> !column.to().isEmpty())
                    .forEach(column -> need(column.to().substring(0, column.to().indexOf('.')), wanted));
        }
    }

    /** Tables of the house that hold rows already, such as purposes. */
    private boolean taken(EntityManager em, String table) {
        if (held.stream()
                .anyMatch(one -> one.table().equals(table) && !one.ties().isEmpty())) {
            return false;
        }
        for (Schema.Column column : schema.columns(table)) {
            List<?> found = em.createNativeQuery("select " + column.name() + " from " + table)
                    .setMaxResults(1)
                    .getResultList();
            if (found.isEmpty()) {
                return false;
            }
            values.put(table + "." + column.name(), String.valueOf(found.get(0)));
        }
        return true;
    }

    private void insert(EntityManager em, String table) {
        List<Schema.Column> columns = schema.columns(table);
        List<String> names = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Object> filled = new ArrayList<>();
        for (Schema.Column column : columns) {
            Object value = value(table, column);
            if (value != null) {
                names.add(column.name());
                places.add(column.isUuid() ? "cast(? as uuid)" : "?");
                filled.add(value);
                values.put(table + "." + column.name(), value);
            }
        }
        var insert = em.createNativeQuery("insert into " + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", places) + ")");
        for (int i = 0; i < filled.size(); i++) {
            insert.setParameter(i + 1, filled.get(i));
        }
        insert.executeUpdate();
    }

    private @Nullable Object value(String table, Schema.Column column) {
        String name = table + "." + column.name();
        if (EMPTY.contains(name)) {
            return null;
        }
        if (FIXED.containsKey(name)) {
            return FIXED.get(name);
        }
        boolean somebody = held.stream()
                .filter(one -> one.table().equals(table))
                .flatMap(one -> one.ties().stream())
                .anyMatch(tie -> tie.through() == null && tie.column().equals(column.name()));
        if (somebody) {
            return person.toString();
        }
        if (!column.to().isEmpty()) {
            return values.get(column.to());
        }
        if (column.name().equals("record_id")) {
            return values.get("alongside_consent_record.id");
        }
        if (column.name().equals("subject_key") && !table.equals("alongside_consent_subject")) {
            return values.get("alongside_consent_subject.subject_key");
        }
        if (enums.containsKey(name)) {
            return enums.get(name);
        }
        return any(table, column);
    }

    private Object any(String table, Schema.Column column) {
        if (column.isUuid()) {
            return UUID.randomUUID().toString();
        }
        if (column.isText()) {
            return mark(table, column);
        }
        String type = column.typeName();
        if (type.startsWith("bool")) {
            return false;
        }
        if (type.startsWith("date")) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        if (type.startsWith("timestamp")) {
            return OffsetDateTime.now(ZoneOffset.UTC);
        }
        return type.equals("int8") || type.equals("bigint") ? (Object) 1L : (Object) 1;
    }

    private String mark(String table, Schema.Column column) {
        String mark = "mark" + Integer.toString(marks.size() + 1, 36)
                + person.toString().substring(0, 4);
        String fits = mark.substring(0, Math.min(mark.length(), column.size())).toLowerCase(Locale.ROOT);
        marks.put(table + "." + column.name(), fits);
        return fits;
    }
}
