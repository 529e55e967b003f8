package org.alongside.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.testing.Web;

/** One person's asking; each answer to a foreign id is held against the answer to one that does not exist. */
final class Crawl {
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|button|textarea|select|option)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    private final Web asker;
    private final JsonNode document;
    private final String guard;
    private final Map<String, String> nothing = new HashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int requests;

    Crawl(Web asker, JsonNode document) {
        this.asker = asker;
        this.document = document;
        this.guard = asker.guard();
    }

    int requests() {
        return requests;
    }

    List<String> leaks() {
        return leaks;
    }

    /** What it says to this value, with the value itself blotted out. */
    private String answer(String address, String value) {
        requests++;
        return shape(asker.get(address.replace("{value}", encoded(value))), value);
    }

    private static String shape(HttpResponse<String> answer, String value) {
        String body = answer.body()
                .replace(value, "VALUE")
                .replace(encoded(value), "VALUE")
                .replace(escaped(value), "VALUE")
                .replaceAll("name=\"(guard|jakarta.faces.ClientWindow)\" (content|value)=\"[^\"]*\"", "")
                .replaceAll("(?s)(type=\"hidden\" )?name=\"guard\" value=\"[^\"]*\"", "");
        String where = answer.headers().firstValue("Location").orElse("").replace(value, "VALUE");
        return answer.statusCode() + " " + where + "\n" + body;
    }

    /** Whether a value is answered like one that does not exist; {@code {value}} stands for it in the address. */
    boolean unknown(String address, String value, String none) {
        String to = nothing.computeIfAbsent(address, key -> answer(key, none));
        String said = answer(address, value);
        // a door that counts tries says the same to everything from some try on
        if (said.equals(to) || said.startsWith("429")) {
            return true;
        }
        // one's own page may have changed since, as the minute in which one was last seen: asked again, side by side
        String afresh = answer(address, none);
        nothing.put(address, afresh);
        return answer(address, value).equals(afresh);
    }

    void read(String address, String value, String none) {
        if (!unknown(address, value, none)) {
            leaks.add("GET " + address + " knows " + value + "\n" + answer(address, value) + "\nand says to nothing\n"
                    + nothing.get(address));
        }
    }

    /** The addresses of a route with a value in each of its places in turn, and in all of them. */
    static List<String> addresses(Routes.Route route, Map<String, String> own, String value) {
        List<String> places = new ArrayList<>(route.asks());
        NAMED.matcher(route.path()).results().forEach(it -> places.add(it.group(1)));
        TreeSet<String> addresses = new TreeSet<>();
        for (String place : places) {
            addresses.add(address(route, own, List.of(place), value));
        }
        addresses.add(address(route, own, places, value));
        return List.copyOf(addresses);
    }

    /** The address with a value in these places, and one's own things in all others. */
    static String address(Routes.Route route, Map<String, String> own, List<String> places, String value) {
        String path = NAMED.matcher(route.path())
                .replaceAll(it -> places.contains(it.group(1)) ? value : own.getOrDefault(it.group(1), NOTHING));
        StringBuilder address = new StringBuilder(path);
        for (String name : route.asks()) {
            String it = places.contains(name) ? value : own.get(name);
            if (it != null) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(it);
            }
        }
        return address.toString();
    }

    /** A write whose ids are all foreign. Nothing of the asker's own is touched. */
    void write(Routes.Write write, String id) {
        String none = write(write, UUID.randomUUID().toString(), Map.of());
        String said = write(write, id, Map.of());
        // a door that counts tries says the same to everything from some try on
        if (!said.equals(none) && !said.startsWith("429")) {
            leaks.add(write.verb() + " " + write.path() + " knows " + id + "\n" + said + "\nand says to nothing\n"
                    + none);
        }
    }

    /** A write to a thing of one's own that names a foreign one; left out where even nothing is accepted. */
    void writeToOwn(Routes.Write write, Map<String, String> own, String id) {
        String none = write(write, UUID.randomUUID().toString(), own);
        if (none.startsWith("2") || !write.path().contains("{")) {
            return;
        }
        String said = write(write, id, own);
        if (!said.equals(none)) {
            leaks.add(write.verb() + " own " + write.path() + " knows " + id + "\n" + said + "\nand says to nothing\n"
                    + none);
        }
    }

    private String write(Routes.Write write, String id, Map<String, String> own) {
        requests++;
        String path = NAMED.matcher(write.path()).replaceAll(it -> own.getOrDefault(it.group(1), id));
        JsonNode body =
                write.body().isMissingNode() ? JsonNodeFactory.instance.objectNode() : example(write.body(), id);
        return shape(asker.json(write.verb(), path, body.toString(), guard), id);
    }

    /** Something of the right shape, its ids all this one. */
    private JsonNode example(JsonNode schema, String id) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (schema.has("$ref")) {
            return example(document.at(schema.get("$ref").asText().substring(1)), id);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        JsonNode type = schema.path("type");
        String word = type.isArray() ? type.get(0).asText() : type.asText();
        if (word.equals("string")) {
            return switch (schema.path("format").asText()) {
                case "uuid" -> make.textNode(id);
                case "date" -> make.textNode("2027-03-01");
                case "date-time" -> make.textNode("2027-03-01T10:00:00Z");
                default -> make.textNode("Something");
            };
        }
        if (word.equals("array")) {
            return make.arrayNode().add(example(schema.path("items"), id));
        }
        if (word.equals("object")) {
            ObjectNode object = make.objectNode();
            schema.path("properties").properties().forEach(it -> object.set(it.getKey(), example(it.getValue(), id)));
            return object;
        }
        return word.equals("boolean") ? make.booleanNode(false) : make.numberNode(1);
    }

    /** Every button of every form of a page of one's own, with one's own ids replaced by a foreign one. */
    void press(String page, Iterable<String> own, String id) {
        FORM.matcher(asker.get(page).body()).results().forEach(form -> {
            String action = attributes(form.group(1)).getOrDefault("action", "");
            String path = action.replaceFirst("^/alongside", "").replace("&amp;", "&");
            if (!path.matches("/leave.*|/switch/.*|")
                    && attributes(form.group(1)).containsValue("post")) {
                Map<String, String> filled = new LinkedHashMap<>();
                List<String> buttons = new ArrayList<>();
                FIELD.matcher(form.group(2))
                        .results()
                        .forEach(field -> take(attributes(field.group(1)), filled, buttons));
                buttons.forEach(button -> {
                    String none =
                            pressed(path, filled, button, own, UUID.randomUUID().toString());
                    String said = pressed(path, filled, button, own, id);
                    if (!said.equals(none)) {
                        leaks.add("POST " + path + " " + button + " on " + page + " knows " + id + "\n" + said
                                + "\nand says to nothing\n" + none);
                    }
                });
            }
        });
    }

    private static void take(Map<String, String> field, Map<String, String> filled, List<String> buttons) {
        String name = field.getOrDefault("name", "");
        String type = field.getOrDefault("type", "");
        if (type.equals("submit")) {
            buttons.add(name);
        } else if (!name.isEmpty()) {
            filled.putIfAbsent(name, field.getOrDefault("value", "").replace("&amp;", "&"));
        }
    }

    private String pressed(String path, Map<String, String> filled, String button, Iterable<String> own, String id) {
        requests++;
        Map<String, String> form = new LinkedHashMap<>();
        String to = path;
        filled.forEach((name, value) -> form.put(name, replaced(value, own, id)));
        for (String one : own) {
            to = to.replace(one, id);
        }
        form.put(button, "go");
        form.put("guard", guard);
        return shape(asker.post(to, form), id);
    }

    private static String replaced(String text, Iterable<String> own, String id) {
        String replaced = text;
        for (String one : own) {
            replaced = replaced.replace(one, id);
        }
        return replaced;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(tag).results().forEach(it -> attributes.put(it.group(1), it.group(2)));
        return attributes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
