package org.alongside.platform.rest;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param page counted from 1
 * @param more whether another page follows
 */
public record Page<T>(List<T> items, int page, int size, boolean more) {
    /** No page is longer. */
    public static final int MOST = 100;

    /** Cuts one page out of {@code size + 1} rows that were asked for. */
    public static <T> Page<T> of(List<T> found, int page, int size) {
        return new Page<>(found.subList(0, Math.min(size, found.size())), page, size, found.size() > size);
    }

    /** The size that is really given. */
    public static int size(int wanted) {
        return Math.max(1, Math.min(MOST, wanted));
    }
}
