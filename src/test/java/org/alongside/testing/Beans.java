package org.alongside.testing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts services together as a container would, on one entity manager; whatever is asked for is made once. */
public final class Beans {
    private final EntityManager em;
    private final List<Object> made = new ArrayList<>();
    private final Map<String, Consumer<Object>> ears = new HashMap<>();

    /** @param given instead of what a container would make, such as a clock or settings */
    public Beans(EntityManager em, Object... given) {
        this.em = em;
        made.addAll(List.of(given));
        made.add(new SettingsOf(Map.of()));
    }

    /** Whoever observes events of this type hears them, as in a container in the transaction that fires them. */
    public <T> Beans hearing(Class<T> type, Consumer<? super T> heard) {
        ears.put(type.getName(), event -> heard.accept(type.cast(event)));
        return this;
    }

    /** Instead of what would be made from here on. */
    public <T> T add(T bean) {
        made.add(bean);
        return bean;
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
            // nobody else hears an event, and nobody answers as one of many
            String of = type.getActualTypeArguments()[0].getTypeName();
            return Proxy.newProxyInstance(
                    Beans.class.getClassLoader(),
                    new Class<?>[] {(Class<?>) type.getRawType()},
                    (proxy, method, args) -> {
                        if (method.getName().equals("fire")) {
                            ears.getOrDefault(of, event -> {}).accept(args[0]);
                        }
                        return nobody(method.getName());
                    });
        }
        return get(field.getType());
    }

    private static @Nullable Object nobody(String method) {
        return switch (method) {
            case "stream" -> Stream.empty();
            case "iterator" -> Collections.emptyIterator();
            default -> null;
        };
    }
}
