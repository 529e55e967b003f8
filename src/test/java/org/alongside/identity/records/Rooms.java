package org.alongside.identity.records;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.ProductionClasses;
import org.alongside.platform.records.Keeps;
import org.alongside.testing.Beans;
import org.jspecify.annotations.Nullable;

/** Every room that keeps something about people, as a container would find them. */
public final class Rooms extends Keepers {
    private @Nullable Beans beans;

    private Rooms() {}

    /** Services on one entity manager, with every room behind them. */
    public static Beans beans(EntityManager em, Object... given) {
        Rooms rooms = new Rooms();
        Beans beans = new Beans(
                em,
                Stream.concat(Stream.of(rooms), Stream.concat(Stream.of(given), Stream.of(Clock.systemUTC())))
                        .toArray());
        rooms.beans = beans;
        return beans;
    }

    public static List<Class<?>> types() {
        return ProductionClasses.all().stream()
                .filter(type -> Keeps.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    @Override
    public List<Keeps> all() {
        return types().stream()
                .map(type -> (Keeps) Objects.requireNonNull(beans).get(type))
                .sorted(Comparator.comparingInt(Keeps::order).thenComparing(Keeps::room))
                .toList();
    }
}
