package org.alongside.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeListsTest {
    /** A body as resources take them. */
    public record Plan(
            String title,
            @Nullable List<String> people,
            @Nullable Plan inner) {}

    private static @Nullable Object read(Plan body) throws IOException {
        ReaderInterceptorContext context = (ReaderInterceptorContext) Proxy.newProxyInstance(
                WholeListsTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, args) -> body);
        return new WholeLists().aroundReadFrom(context);
    }

    @Test
    void wholeListsAndMissingOnesAreTaken() throws IOException {
        Plan whole = new Plan("Nights", List.of("Joan"), new Plan("Days", null, null));
        assertThat(read(whole)).isSameAs(whole);
    }

    @Test
    void anEmptyPlaceIsRefusedWithTheNameOfItsList() {
        Plan inner = new Plan("Days", Arrays.asList("Joan", null), null);
        assertThatThrownBy(() -> read(new Plan("Nights", null, inner)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("people"))
                .hasMessage("platform.badRequest");
    }
}
