package org.alongside.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.ProductionClasses;
import org.junit.jupiter.api.Test;

/** The build's description of the API leaves out no resource and no refusal. */
class ApiDocumentTest {
    @Test
    void everyResourceMethodIsDescribed() throws IOException {
        List<String> described = operations(document()).stream()
                .map(it -> it.verb().toUpperCase(Locale.ROOT) + " " + it.path())
                .toList();
        assertThat(new TreeSet<>(described))
                .isEqualTo(new TreeSet<>(resourceMethods().toList()));
    }

    @Test
    void everyOperationSaysHowItRefuses() throws IOException {
        JsonNode document = document();
        operations(document).forEach(operation -> {
            boolean write = !List.of("get", "head").contains(operation.verb());
            boolean open = operation.path().startsWith("/api/health")
                    || List.of("/api/plugin", "/api/openapi.json").contains(operation.path());
            List<String> needed = open
                    ? List.of("503")
                    : write
                            ? List.of("400", "403", "404", "409", "429", "503")
                            : List.of("400", "403", "404", "429", "503");
            needed.forEach(status -> {
                JsonNode answer = operation.node().at("/responses/" + status + "/$ref");
                assertThat(document.at(
                                answer.asText("#/none").substring(1) + "/content/application~1problem+json/schema"))
                        .as(operation + " " + status)
                        .isNotEmpty();
            });
        });
    }

    @Test
    void everyAnswerHasAShape() throws IOException {
        assertThat(operations(document())).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.node().get("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
            operation.node().get("responses").properties().forEach(answer -> {
                if (answer.getKey().startsWith("2") && answer.getValue().has("content")) {
                    answer.getValue()
                            .get("content")
                            .forEach(media -> assertThat(media.get("schema"))
                                    .as(
                                            operation
                                                    + ": a method that returns Response says what is in it with @APIResponseSchema")
                                    .isNotEmpty());
                }
            });
        });
    }

    private record Operation(String verb, String path, JsonNode node) {
        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private static final List<String> VERBS = List.of("get", "post", "put", "delete", "patch", "head");

    private static List<Operation> operations(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> operations.add(new Operation(verb.getKey(), path.getKey(), verb.getValue()))));
        operations.removeIf(it -> !VERBS.contains(it.verb()));
        return operations;
    }

    private static Stream<String> resourceMethods() {
        return ProductionClasses.all().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getMethods()).flatMap(method -> described(type, method)));
    }

    private static Stream<String> described(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/api/" + type.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(it -> it.isAnnotationPresent(HttpMethod.class))
                .map(verb -> verb.getAnnotation(HttpMethod.class).value() + " " + path.replaceAll("/+", "/"));
    }

    static JsonNode document() throws IOException {
        try (InputStream in = ApiDocument.class.getResourceAsStream("openapi.json")) {
            return new JsonMapper().readTree(in);
        }
    }
}
