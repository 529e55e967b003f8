package org.alongside.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that is understood and not carried out. Its key names a text in the bundle of the room before the first
 * dot: {@code boards.laneFull} is {@code laneFull} in the boards' messages.
 */
public final class Refusal extends RuntimeException {
    /** Why it is refused; REST and pages turn this into their own status. */
    public enum Reason {
        /** There is no such thing, or it was not shared with whoever asks: the two look the same. */
        UNKNOWN,
        /** Known, but not for this person. */
        FORBIDDEN,
        /** A value is missing or wrong. */
        INVALID,
        /** A rule of the work says no. */
        RULE,
        /** Decided upon an older picture of the thing. */
        STALE,
        /** Too many tries, or not now. */
        BUSY
    }

    private final Reason reason;
    private final transient List<Object> args;
    private final transient @Nullable Object present;
    private final @Nullable String field;

    private Refusal(Reason reason, String key, @Nullable String field, @Nullable Object present, Object... args) {
        super(key, null, false, false);
        this.reason = reason;
        this.field = field;
        this.present = present;
        this.args = List.copyOf(Arrays.asList(args));
    }

    public static Refusal unknown(String key) {
        return new Refusal(Reason.UNKNOWN, key, null, null);
    }

    public static Refusal forbidden(String key, Object... args) {
        return new Refusal(Reason.FORBIDDEN, key, null, null, args);
    }

    public static Refusal rule(String key, Object... args) {
        return new Refusal(Reason.RULE, key, null, null, args);
    }

    public static Refusal invalid(String field, String key, Object... args) {
        return new Refusal(Reason.INVALID, key, field, null, args);
    }

    /** What the person saw is not what is there; {@code present} is the state now, a record. */
    public static Refusal stale(String key, Object present, Object... args) {
        return new Refusal(Reason.STALE, key, null, present, args);
    }

    public static Refusal busy(String key, Object... args) {
        return new Refusal(Reason.BUSY, key, null, null, args);
    }

    public Reason reason() {
        return reason;
    }

    /** The text key, room first. */
    public String key() {
        return String.valueOf(getMessage());
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** The state as it is now, for a stale write. */
    public Optional<Object> present() {
        return Optional.ofNullable(present);
    }

    /** The field that is wrong, for an invalid value. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
