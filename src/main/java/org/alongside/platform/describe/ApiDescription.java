package org.alongside.platform.describe;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description of the API while it is built: what every answer must hold, how refusals look, how one
 * signs in. Only the build runs it; it is not in the WAR.
 */
public class ApiDescription implements OASFilter {
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "A value is missing or wrong",
            "403", "Nobody is signed in, this is not for whoever is, or the guard's word is missing",
            "404", "There is no such thing, or it was not shared with whoever asks",
            "409",
                    "A rule of the work says no, or it was decided upon an older picture; then present holds what is there",
            "429", "Too many tries",
            "503", "Alongside is closed for a short while"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        REFUSALS.forEach((status, meaning) -> api.getComponents().addResponse("refused" + status, refusal(meaning)));
        api.getComponents().addSecurityScheme("session", key(SecurityScheme.In.COOKIE, "alongside-session"));
        api.getComponents().addSecurityScheme("guard", key(SecurityScheme.In.HEADER, "X-Guard"));
        RecordSchemas records = new RecordSchemas(api.getComponents().getSchemas());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((verb, operation) -> complete(path, verb, operation, records)));
    }

    private static void complete(String path, HttpMethod verb, Operation operation, RecordSchemas records) {
        boolean write = verb != HttpMethod.GET && verb != HttpMethod.HEAD;
        boolean open = path.startsWith("/api/health") || path.equals("/api/plugin") || path.equals("/api/openapi.json");
        REFUSALS.keySet().stream()
                .filter(status -> (write || !status.equals("409")) && (!open || status.equals("503")))
                .filter(status -> operation.getResponses().getAPIResponse(status) == null)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("refused" + status)));
        if (!open) {
            var needed = OASFactory.createSecurityRequirement().addScheme("session");
            operation.addSecurityRequirement(write ? needed.addScheme("guard") : needed);
        }
        method(operation).ifPresent(method -> {
            if (operation.getSummary() == null) {
                operation.summary(Javadoc.firstSentence(method));
            }
            operation.addTag(
                    method.getDeclaringClass().getPackageName().replaceAll("org\\.alongside\\.(\\w+).*", "$1"));
            records.complete(operation, method);
        });
    }

    /** The build names operations after class and method. */
    private static Optional<Method> method(Operation operation) {
        String id = operation.getOperationId();
        int between = id.lastIndexOf('_');
        String type = id.substring(0, between);
        String name = id.substring(between + 1);
        operation.operationId(type.substring(type.lastIndexOf('.') + 1).replaceAll("Resource$", "") + "_" + name);
        try {
            return Arrays.stream(Class.forName(type).getMethods())
                    .filter(it -> it.getName().equals(name))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(id, e);
        }
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("After RFC 9457")
                .addProperty("type", text("always about:blank: the code says what happened"))
                .addProperty("title", text("the sentence a person would read"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("code", text("stable for programs, such as boards.laneFull"))
                .addProperty("field", text("the value that is wrong, if one is"))
                .addProperty("present", OASFactory.createSchema().description("what is there now, for a stale write"))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("code");
    }

    private static Schema text(String meaning) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(meaning);
    }

    private static APIResponse refusal(String meaning) {
        Schema schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static SecurityScheme key(SecurityScheme.In where, String name) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(where)
                .name(name);
    }
}
