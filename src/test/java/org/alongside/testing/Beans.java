package org.alongside.testing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts services together as a container would, on one entity manager; whatever is asked for is made once. */
public final class Beans {
    private final EntityManager em;
    private final List<Object> made = new ArrayList<>();

    /** @param given instead of what a container would make, such as a clock or settings */
    public Beans(EntityManager em, Object... given) {
        this.em = em;
        made.addAll(List.of(given));
        made.add(new SettingsOf(Map.of()));
    }

    public <T> T get(Class<T> type) {
        for (Object bean : made) {
            if (type.isInstance(bean)) {
                return type.cast(bean);
            }
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            made.add(bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(bean, wanted(field));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object wanted(Field field) {
        if (field.getType() == EntityManager.class) {
            return em;
        }
        if (field.getGenericType() instanceof ParameterizedType type
                && field.getType().isInterface()) {
            // nobody hears an event, and nobody answers as one of many
            return Proxy.newProxyInstance(
                    Beans.class.getClassLoader(),
                    new Class<?>[] {(Class<?>) type.getRawType()},
                    (proxy, method, args) -> nothing());
        }
        return get(field.getType());
    }

    private static @Nullable Object nothing() {
        return null;
    }
}
