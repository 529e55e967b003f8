package org.alongside.platform.describe;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says of each schema which parts are always there: those of the record that are not nullable. */
final class RecordSchemas {
    private final Map<String, Schema> schemas;
    private final Set<String> done = new HashSet<>();

    RecordSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void complete(Operation operation, Method method) {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        Type answer = said != null ? said.value() : method.getGenericReturnType();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                content(response.getContent(), answer);
            }
        });
        if (operation.getRequestBody() != null) {
            Arrays.stream(method.getParameters())
                    .filter(RecordSchemas::isBody)
                    .forEach(body -> content(operation.getRequestBody().getContent(), body.getParameterizedType()));
        }
    }

    /** Everything else that a resource method is given says by an annotation where it comes from. */
    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(it -> it.getPackageName().startsWith("jakarta.ws.rs"));
    }

    private void content(@Nullable Content content, Type type) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> complete(media.getSchema(), type, Map.of()));
        }
    }

    private void complete(@Nullable Schema schema, Type type, Map<TypeVariable<?>, Type> known) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (done.add(name)) {
                complete(schemas.get(name), type, known);
            }
        } else if (type instanceof TypeVariable<?> variable) {
            complete(schema, known.getOrDefault(variable, Object.class), known);
        } else if (type instanceof ParameterizedType generic) {
            generic(schema, generic, known);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            parts(schema, plain, Map.of());
        }
    }

    private void generic(Schema schema, ParameterizedType type, Map<TypeVariable<?>, Type> known) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> inside = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                Type argument = arguments[i];
                inside.put(
                        raw.getTypeParameters()[i],
                        argument instanceof TypeVariable<?> outer ? known.getOrDefault(outer, Object.class) : argument);
            }
            parts(schema, raw, inside);
        } else if (Collection.class.isAssignableFrom(raw)) {
            complete(schema.getItems(), arguments[0], known);
        } else if (Map.class.isAssignableFrom(raw)) {
            complete(schema.getAdditionalPropertiesSchema(), arguments[1], known);
        } else if (raw == Optional.class) {
            complete(schema, arguments[0], known);
        }
    }

    private void parts(Schema schema, Class<?> type, Map<TypeVariable<?>, Type> known) {
        for (RecordComponent part : type.getRecordComponents()) {
            boolean maybe =
                    part.getAnnotatedType().isAnnotationPresent(Nullable.class) || part.getType() == Optional.class;
            if (!maybe && (schema.getRequired() == null || !schema.getRequired().contains(part.getName()))) {
                schema.addRequired(part.getName());
            }
            if (schema.getProperties() != null) {
                complete(schema.getProperties().get(part.getName()), part.getGenericType(), known);
            }
        }
    }
}
