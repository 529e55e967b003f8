package org.alongside.platform.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A list in a request body has no empty places: {@code {"people": [null]}} is a mistake of whoever sends it. */
@Provider
public class WholeLists implements ReaderInterceptor {
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        check(body, "");
        return body;
    }

    private static void check(@Nullable Object given, String field) {
        if (given instanceof Collection<?> list) {
            for (Object one : list) {
                if (one == null) {
                    throw Refusal.invalid(field, "platform.badRequest");
                }
                check(one, field);
            }
        } else if (given instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                check(value(part, record), part.getName());
            }
        }
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }
}
