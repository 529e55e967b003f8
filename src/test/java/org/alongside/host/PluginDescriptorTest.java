package org.alongside.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.alongside.SourceFiles;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;

/** The descriptor is all that a host's administrator reads before installing; it must be true. */
class PluginDescriptorTest {
    private static final Path FOLDER = Path.of("plugin-descriptor");

    @Test
    void itIsValidAgainstItsSchema() throws IOException {
        assertThat(schema().validate(descriptor())).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotADescriptor() throws IOException {
        ObjectNode broken = (ObjectNode) descriptor();
        broken.put("descriptorVersion", 2);
        broken.remove("health");
        ((ObjectNode) broken.get("settings").get(0)).put("type", "guess");
        assertThat(schema().validate(broken)).hasSize(3);
    }

    @Test
    void itSaysTestedOnlyOfWhatTheBuildTests() throws IOException {
        assertThat(tested("databases", "vendor"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(tested("servers", "name")).containsExactly("payara-micro");
        String pom = SourceFiles.text(Path.of("pom.xml"));
        JsonNode micro = descriptor().at("/compatibility/servers/0");
        assertThat(pom).contains("<payara-micro.version>" + micro.get("min").asText() + "<");
    }

    @Test
    void everyTableOfOursThatHoldsPeopleIsNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        descriptor().at("/personalData").forEach(it -> it.get("tables").forEach(table -> named.add(table.asText())));
        Pattern people = Pattern.compile(
                "create table (alongside_\\w+) \\((?:(?!\\);).)*\\b(?:person|sponsor|name|author|owner) ",
                Pattern.DOTALL);
        Set<String> holding = new TreeSet<>();
        SourceFiles.under("src/main/resources/db/migration/common")
                .forEach(file ->
                        people.matcher(SourceFiles.text(file)).results().forEach(found -> holding.add(found.group(1))));
        holding.remove("alongside_secret");
        assertThat(named).containsAll(holding);
    }

    private static Set<String> tested(String list, String name) throws IOException {
        Set<String> tested = new TreeSet<>();
        StreamSupport.stream(descriptor().at("/compatibility/" + list).spliterator(), false)
                .filter(it -> it.get("tested").asBoolean())
                .forEach(it -> tested.add(it.get(name).asText()));
        return tested;
    }

    static JsonNode descriptor() throws IOException {
        return new JsonMapper().readTree(FOLDER.resolve("alongside-plugin.json").toFile());
    }

    static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(new JsonMapper()
                        .readTree(FOLDER.resolve("alongside-plugin.schema.json").toFile()));
    }
}
