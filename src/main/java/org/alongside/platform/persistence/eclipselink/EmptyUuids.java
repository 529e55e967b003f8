package org.alongside.platform.persistence.eclipselink;

import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/** EclipseLink 4.0 stumbles over an empty UUID column when it reads one; named in persistence.xml. */
public class EmptyUuids implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(entity -> entity.getMappings().forEach(EmptyUuids::allow));
    }

    private static void allow(DatabaseMapping mapping) {
        if (mapping instanceof AbstractDirectMapping direct && isUuid(mapping)) {
            direct.setConverter(new Converter());
            direct.getField().setSqlType(Types.OTHER);
        }
    }

    /** The mapping itself learns its type only later. */
    private static boolean isUuid(DatabaseMapping mapping) {
        Class<?> type = mapping.getDescriptor().getJavaClass();
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(mapping.getAttributeName()) && field.getType() == UUID.class);
    }

    private static final class Converter extends UUIDConverter {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
            return value == null ? null : super.convertDataValueToObjectValue(value, session);
        }
    }
}
