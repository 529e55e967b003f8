package org.alongside.identity.oidc;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the provider must say of somebody before they are staff here.
 *
 * @param name the claim, or a way into nested ones with dots between; empty when everybody it knows is staff
 * @param values any one of them is enough
 */
record StaffClaim(String name, Set<String> values) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*");

    static StaffClaim of(Settings settings) {
        return new StaffClaim(
                settings.get(OidcSettings.STAFF_CLAIM),
                BETWEEN.splitAsStream(settings.get(OidcSettings.STAFF_VALUES))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean asked() {
        return !name.isEmpty();
    }

    /** A claim is one word or many; whatever else it is, it says nothing. */
    boolean holdsIn(ClaimsSet claims) {
        return said(claims).anyMatch(values::contains);
    }

    private Stream<String> said(ClaimsSet claims) {
        Object found = claims.getClaim(name);
        return words(found == null ? nested(claims.toJSONObject()) : found);
    }

    private @Nullable Object nested(@Nullable Object outer) {
        Object at = outer;
        for (String part : name.split("\\.", -1)) {
            at = at instanceof Map<?, ?> inner ? inner.get(part) : null;
        }
        return at;
    }

    private static Stream<String> words(@Nullable Object found) {
        if (found instanceof Collection<?> many) {
            return many.stream().filter(String.class::isInstance).map(Object::toString);
        }
        return found instanceof String || found instanceof Boolean ? Stream.of(found.toString()) : Stream.empty();
    }
}
