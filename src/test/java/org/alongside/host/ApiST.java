package org.alongside.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Test;

/** What a real server answers is what the description of the API says. */
@OnServer
class ApiST {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> TERMS = Map.of("board", """
            {"title":"Respite care","purpose":"To plan it together","canChange":"The times","cannotChange":"The money",
             "whoDecides":"Claire Osei","decideBy":"2027-03-01","rung":"CO_DESIGN","hearBack":"Every month",
             "money":"We pay for travel","easyRead":"We plan together."}""", "lane", """
            {"title":"Ideas","meaning":"What somebody has thought of","joint":false,"version":0}""", "card", """
            {"title":"A weekend every month","meaning":"So that carers sleep","words":"","easyRead":"","version":0}""");

    @Test
    void descriptorIsServedFilledInAndOnlyWhenItIsNew(AlongsideServer server) throws IOException {
        Web anybody = new Web(server);
        HttpResponse<String> answer = anybody.get("/api/plugin");
        JsonNode descriptor = JSON.readTree(answer.body());
        assertThat(PluginDescriptorTest.schema().validate(descriptor)).isEmpty();
        assertThat(descriptor.get("baseUrl").asText()).isEqualTo(server.url() + "/alongside");
        assertThat(descriptor.get("version").asText()).matches("\\d+\\.\\d+.*");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(anybody.get("/api/plugin", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void menuOfTheDescriptorIsTheMenuPeopleGet(AlongsideServer server) throws IOException, SQLException {
        Web amina = Caller.staff(server, "amina");
        Web joan = member(server, amina);
        JsonNode planned = PluginDescriptorTest.descriptor().at("/modules/navigation");
        assertThat(menu(amina)).containsAll(entries(planned, "staff"));
        assertThat(menu(joan)).containsAll(entries(planned, "member"));
        planned.forEach(
                entry -> assertThat(amina.get(entry.get("path").asText()).statusCode())
                        .as(entry.toString())
                        .isEqualTo(200));
    }

    private static List<String> entries(JsonNode planned, String audience) {
        List<String> entries = new ArrayList<>();
        planned.forEach(entry -> {
            if (entry.get("audience").toString().contains(audience)) {
                entries.add(
                        entry.get("id").asText() + " " + entry.at("/label/en").asText());
            }
        });
        return entries;
    }

    private static List<String> menu(Web person) throws IOException {
        List<String> entries = new ArrayList<>();
        JSON.readTree(person.get("/api/nav").body())
                .get("entries")
                .forEach(entry -> entries.add(
                        entry.get("id").asText() + " " + entry.get("label").asText()));
        return entries;
    }

    @Test
    void everyAnswerToEveryKindOfPersonIsAsDescribed(AlongsideServer server) throws IOException, SQLException {
        Web amina = Caller.staff(server, "amina");
        Map<String, String> ids = new TreeMap<>();
        ids.put("board", made(amina, "/api/boards", "board"));
        ids.put("lane", made(amina, "/api/boards/" + ids.get("board") + "/lanes", "lane"));
        ids.put("card", made(amina, "/api/lanes/" + ids.get("lane") + "/cards", "card"));
        Map<String, Web> people =
                Map.of("nobody", new Web(server), "staff", amina, "a member of other boards", member(server, amina));
        JsonNode document = JSON.readTree(amina.get("/api/openapi.json").body());
        assertThat(document.at("/servers/0/url").asText()).isEqualTo(server.url() + "/alongside");
        List<String> wrong = new ArrayList<>();
        Set<String> good = new TreeSet<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get != null) {
                people.forEach((who, person) -> {
                    HttpResponse<String> answer = person.get(address(path.getKey(), get, ids));
                    wrong.addAll(differences(document, get, who + " " + path.getKey(), answer));
                    if (answer.statusCode() == 200) {
                        good.add(path.getKey());
                    }
                });
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(good).contains("/api/boards", "/api/boards/{board}", "/api/cards/{card}", "/api/nav", "/api/plugin");
    }

    private static String address(String path, JsonNode get, Map<String, String> ids) {
        String address = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        StringBuilder asked = new StringBuilder(
                address.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()));
        get.path("parameters").forEach(parameter -> {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("query") && ids.containsKey(name)) {
                asked.append(asked.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(ids.get(name));
            }
        });
        return asked.toString();
    }

    private static List<String> differences(
            JsonNode document, JsonNode operation, String what, HttpResponse<String> answer) {
        JsonNode described = operation.at("/responses/" + answer.statusCode());
        if (described.has("$ref")) {
            described = document.at(described.get("$ref").asText().substring(1));
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode schema = described.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of(what + ": " + answer.statusCode() + " " + type + " is not described: " + answer.body());
        }
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(strict(schema, document))
                    .validate(JSON.readTree(answer.body()))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .map(it -> what + ": " + it)
                    .toList();
        } catch (IOException e) {
            return List.of(what + ": no JSON: " + answer.body());
        }
    }

    /** Nothing may be said that is not described either. */
    private static ObjectNode strict(JsonNode schema, JsonNode document) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components").deepCopy());
        whole.at("/components/schemas").forEach(part -> {
            if (part.has("properties")) {
                ((ObjectNode) part).put("additionalProperties", false);
            }
        });
        return whole;
    }

    private static Web member(AlongsideServer server, Web contact) throws SQLException {
        Web member = new Web(server);
        Caller.Slip slip = Caller.slip(contact, Caller.newMember(server, "Joan Price", "amina"));
        Caller.enter(member, slip);
        return member;
    }

    private static String made(Web person, String path, String kind) throws IOException {
        HttpResponse<String> answer = person.json("POST", path, TERMS.getOrDefault(kind, ""), person.guard());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("id").asText();
    }
}
