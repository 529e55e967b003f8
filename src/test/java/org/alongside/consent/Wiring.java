package org.alongside.consent;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
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
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts beans together as a container would, on one entity manager. */
final class Wiring {
    /** No other room is there. */
    private static final Object NOTHING_ELSE = Proxy.newProxyInstance(
            Wiring.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, args) -> switch (method.getName()) {
                case "stream" -> Stream.empty();
                case "iterator" -> Collections.emptyIterator();
                case "forEach" -> null;
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private final EntityManager em;
    private final List<Object> beans = new ArrayList<>();
    private final Map<String, Object> events = new HashMap<>();

    Wiring(EntityManager em) {
        this.em = em;
    }

    Wiring with(Object bean) {
        beans.add(bean);
        return this;
    }

    Wiring make(Class<?>... types) {
        for (Class<?> type : types) {
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                beans.add(constructor.newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }
        return this;
    }

    <T> Wiring hearing(Class<T> type, Consumer<? super T> heard) {
        events.put(
                type.getName(),
                Proxy.newProxyInstance(
                        Wiring.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                            heard.accept(type.cast(args[0]));
                            return null;
                        }));
        return this;
    }

    <T> T the(Class<T> type) {
        return beans.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    void connect() {
        beans.stream()
                .filter(bean -> bean.getClass().getSuperclass() == Object.class)
                .forEach(this::connect);
    }

    private void connect(Object bean) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                set(field, bean, field.getType() == EntityManager.class ? em : wanted(field));
            }
        }
    }

    private Object wanted(Field field) {
        if (field.getGenericType() instanceof ParameterizedType type && type.getRawType() == Event.class) {
            return Objects.requireNonNull(events.get(type.getActualTypeArguments()[0].getTypeName()));
        }
        if (field.getType() == Instance.class) {
            return NOTHING_ELSE;
        }
        return beans.stream()
                .filter(field.getType()::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing for " + field));
    }

    private static void set(Field field, Object bean, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
