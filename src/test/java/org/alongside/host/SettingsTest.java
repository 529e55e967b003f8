package org.alongside.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.alongside.ProductionClasses;
import org.alongside.SourceFiles;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A setting is said once, in code; the manual and the descriptor say the same, and this test writes both. */
class SettingsTest {
    private static final Path MANUAL = Path.of("docs", "configuration.md");
    private static final Path DESCRIPTOR = Path.of("plugin-descriptor", "alongside-plugin.json");
    private static final String BEGIN = "<!-- settings: written by SettingsTest -->\n";
    private static final String END = "<!-- end of settings -->\n";
    private static final String HOW = "write them anew: mvn -o test -Dtest=SettingsTest -Dsettings.write";

    @Test
    @Tag("host-14")
    void descriptorManualAndCodeKnowTheSameSettings() throws Exception {
        String manual = withSettings(SourceFiles.text(MANUAL), BEGIN, END, table());
        String descriptor =
                withSettings(SourceFiles.text(DESCRIPTOR), "  \"settings\": [\n", "  ],\n  \"requires\"", list());
        if (System.getProperty("settings.write") != null) {
            Files.writeString(MANUAL, manual);
            Files.writeString(DESCRIPTOR, descriptor);
        }
        assertThat(MANUAL).as(HOW).hasContent(manual);
        assertThat(DESCRIPTOR).as(HOW).hasContent(descriptor);
    }

    @Test
    void everySettingHasARoomOrIsForAll() throws Exception {
        assertThat(settings()).allSatisfy(setting -> {
            assertThat(setting.key()).matches("alongside(\\.[a-z][a-z0-9-]*)+");
            assertThat(setting.meaning()).endsWith(".");
            assertThat(setting.example()).isNotBlank();
        });
        assertThat(settings().stream().map(Setting::key)).doesNotHaveDuplicates();
    }

    @Test
    void everyExampleWouldBeAccepted() throws Exception {
        for (Setting<?> setting : settings()) {
            assertThat(setting.reader().apply(setting.example()))
                    .as(setting.key())
                    .isNotNull();
            if (setting.fallback() != null && !setting.fallback().isEmpty()) {
                assertThat(setting.reader().apply(setting.fallback()))
                        .as(setting.key())
                        .isNotNull();
            }
        }
    }

    private static String withSettings(String text, String begin, String end, String middle) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        assertThat(from).as(begin + " in the file").isNotNegative();
        assertThat(to).as(end + " in the file").isGreaterThan(from);
        return text.substring(0, from + begin.length()) + middle + text.substring(to);
    }

    private static String table() throws ReflectiveOperationException {
        StringBuilder rows = new StringBuilder();
        for (Setting<?> setting : settings()) {
            String fallback = setting.fallback();
            String holds = fallback == null ? "must be set" : fallback.isEmpty() ? "nothing" : "`" + fallback + "`";
            rows.append("### `").append(setting.key()).append("`\n\n").append(setting.meaning());
            rows.append("\n\n- It needs: ").append(setting.type());
            rows.append("\n- When it is not set: ").append(holds);
            rows.append("\n- For example: `").append(setting.example()).append("`");
            rows.append("\n- Changed: ")
                    .append(setting.live() ? "on the administrators' pages, at once" : "where Alongside is installed")
                    .append("\n- In the environment: `")
                    .append(variable(setting.key()))
                    .append("`\n\n");
        }
        return rows.toString();
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static String list() throws ReflectiveOperationException {
        ArrayNode list = new JsonMapper().createArrayNode();
        settings().forEach(setting -> list.add(described(setting)));
        List<String> lines = new ArrayList<>();
        for (JsonNode setting : list) {
            lines.add("    " + setting);
        }
        return String.join(",\n", lines) + "\n";
    }

    private static ObjectNode described(Setting<?> setting) {
        ObjectNode node = new JsonMapper().createObjectNode();
        String word = setting.type();
        node.put("key", setting.key()).put("type", type(word));
        if (word.startsWith("one of ")) {
            ArrayNode values = node.putArray("values");
            List.of(word.substring(7).split(", ", -1)).forEach(values::add);
        } else if (word.startsWith("whole number from ")) {
            node.put("range", word.substring("whole number from ".length()));
        }
        if (!setting.required() && !setting.secret()) {
            node.put("default", setting.fallback());
        }
        if (!setting.secret()) {
            node.put("example", setting.example());
        }
        node.put("required", setting.required()).put("scope", setting.live() ? "live" : "restart");
        node.putObject("help").put("en", setting.meaning());
        return node;
    }

    private static String type(String word) {
        return switch (word) {
            case "text", "internet addresses" -> "string";
            case "secret" -> "secret";
            case "true or false" -> "boolean";
            case "length of time" -> "duration";
            case "web address", "web address with https" -> "url";
            default -> kind(word.substring(0, word.indexOf(' ')));
        };
    }

    /** Of a word with more to say. */
    private static String kind(String first) {
        return switch (first) {
            case "one" -> "enum";
            case "any" -> "string";
            case "length" -> "duration";
            default -> "int";
        };
    }

    /** Every group there is, found by its class; none needs a server to say what it has. */
    static List<Setting<?>> settings() throws ReflectiveOperationException {
        List<Setting<?>> settings = new ArrayList<>();
        for (Class<?> type : ProductionClasses.all()) {
            if (SettingsGroup.class.isAssignableFrom(type) && !type.isInterface()) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                settings.addAll(((SettingsGroup) constructor.newInstance()).settings());
            }
        }
        settings.sort(Comparator.comparing(Setting::key));
        return settings;
    }
}
