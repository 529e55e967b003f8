package org.alongside.identity.sessions;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what terms somebody is let in.
 *
 * @param shared the device is shared, or nobody said that it is not: every page offers to finish
 * @param device the remembered device this sign-in belongs to, and ends with
 * @param helper the member of staff who handed the device over
 * @param most how long at the most; null for as long as everybody
 */
public record Hold(
        boolean shared,
        @Nullable UUID device,
        @Nullable UUID helper,
        @Nullable Duration most) {
    /** Staff, on their own desk. */
    public static Hold plain() {
        return new Hold(false, null, null, null);
    }

    public static Hold sharedDevice() {
        return new Hold(true, null, null, null);
    }

    public static Hold ownDevice(UUID device) {
        return new Hold(false, device, null, null);
    }

    public static Hold handedOver(UUID helper, Duration most) {
        return new Hold(true, null, helper, most);
    }
}
