package org.alongside.platform.settings.chosen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.persistence.Moment;
import org.jspecify.annotations.Nullable;

/** Every change of a setting, in the order in which they were made; the last one of each holds. */
@ApplicationScoped
class SettingChanges {
    private static final String ALL =
            "select setting_key, chosen, reason, changed_by, changed_at from alongside_setting_change";
    private static final String BY_TIME = " order by no desc";

    @Inject
    EntityManager em;

    /** Two changes at once are one after the other. */
    void add(SettingChange change) {
        em.createNativeQuery("select job from alongside_lease where job = 'settings.changes' for update")
                .getResultList();
        UUID by = change.by();
        em.createNativeQuery("insert into alongside_setting_change"
                        + " (no, setting_key, chosen, reason, changed_by, changed_at)"
                        + " select coalesce(max(no), 0) + 1, cast(? as varchar(120)), cast(? as varchar(2000)),"
                        + " cast(? as varchar(600)), cast(? as uuid), ? from alongside_setting_change")
                .setParameter(1, change.key())
                .setParameter(2, change.value())
                .setParameter(3, change.reason())
                .setParameter(4, by == null ? null : by.toString())
                .setParameter(5, change.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The newest first. */
    List<SettingChange> of(String key) {
        return read(
                em.createNativeQuery(ALL + " where setting_key = ?" + BY_TIME).setParameter(1, key));
    }

    /** The last change of each setting. */
    Map<String, SettingChange> last() {
        Map<String, SettingChange> last = new LinkedHashMap<>();
        read(em.createNativeQuery(ALL
                        + " c where no = (select max(no) from alongside_setting_change d"
                        + " where d.setting_key = c.setting_key)"
                        + BY_TIME))
                .forEach(it -> last.put(it.key(), it));
        return last;
    }

    private static List<SettingChange> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    private static SettingChange change(Object[] row) {
        return new SettingChange(text(row[0]), maybe(row[1]), text(row[2]), id(row[3]), Moment.of(row[4]));
    }

    private static String text(Object value) {
        return value.toString();
    }

    private static @Nullable String maybe(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable UUID id(@Nullable Object value) {
        return value == null ? null : UUID.fromString(value.toString());
    }
}
