package org.alongside.journey;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alongside.ProductionClasses;
import org.alongside.SourceFiles;

/** Every address there is: the pages in the WAR with what they ask for, the servlets, and the operations of the API. */
final class Routes {
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b(\\w+View)\\b");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"(/WEB-INF/[^\"]+)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:asked\\.(?:id|maybeId|text|number)|getParameter)\\(\\s*\"(\\w+)\"");

    private final Map<String, String> pages = new TreeMap<>();
    private final Map<String, Class<?>> views = new TreeMap<>();

    /**
     * One address that answers to a reader.
     *
     * @param path as typed, with {@code {name}} where an id stands in it
     * @param asks the names of what it takes in its query
     */
    record Route(String path, Set<String> asks) {}

    /** One write of the API. */
    record Write(String verb, String path, JsonNode body) {
        /** Whether there is a place for an id; what acts on the asker alone is not pressed. */
        boolean namesSomething() {
            return path.contains("{") || !body.isMissingNode();
        }
    }

    Routes(Path war) throws IOException {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".xhtml")) {
                    byte[] text = zip.getInputStream(entry).readAllBytes();
                    pages.put("/" + entry.getName(), new String(text, StandardCharsets.UTF_8));
                }
            }
        }
        for (Class<?> type : ProductionClasses.all()) {
            Named named = type.getAnnotation(Named.class);
            if (named != null) {
                String simple = type.getSimpleName();
                String name = named.value().isEmpty()
                        ? simple.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + simple.substring(1)
                        : named.value();
                views.put(name, type);
            }
        }
    }

    /** Pages, servlets and the reading half of the API. */
    List<Route> readers(JsonNode document) {
        List<Route> all = new ArrayList<>();
        pages.keySet().stream()
                .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                .forEach(page -> all.add(new Route(page.replaceAll("\\.xhtml$", ""), askedBy(page))));
        servlets().forEach(all::add);
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get != null) {
                Set<String> asks = new TreeSet<>();
                get.path("parameters").forEach(it -> {
                    if (it.get("in").asText().equals("query")) {
                        asks.add(it.get("name").asText());
                    }
                });
                all.add(new Route(path.getKey(), asks));
            }
        });
        return all;
    }

    private static Stream<Route> servlets() {
        return ProductionClasses.all().stream()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> {
                    WebServlet servlet = type.getAnnotation(WebServlet.class);
                    return Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()))
                            .filter(path -> !path.isEmpty())
                            .map(path -> new Route(path.replace("*", "{id}"), askedIn(type)));
                });
    }

    static List<Write> writes(JsonNode document) {
        List<Write> all = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (Set.of("post", "put", "delete", "patch").contains(verb.getKey())) {
                        JsonNode schema = verb.getValue().at("/requestBody/content/application~1json/schema");
                        all.add(new Write(verb.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), schema));
                    }
                }));
        return all;
    }

    private Set<String> askedBy(String page) {
        Set<String> names = new TreeSet<>();
        String text = pages.getOrDefault(page, "");
        BEAN.matcher(text).results().forEach(bean -> {
            Class<?> view = views.get(bean.group(1));
            if (view != null) {
                names.addAll(askedIn(view));
            }
        });
        INCLUDE.matcher(text).results().forEach(part -> names.addAll(askedBy(part.group(1))));
        return names;
    }

    private static Set<String> askedIn(Class<?> type) {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        Set<String> names = new TreeSet<>();
        ASKED.matcher(SourceFiles.text(source)).results().forEach(it -> names.add(it.group(1)));
        return names;
    }
}
