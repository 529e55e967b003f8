package org.alongside.identity.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything about one person as one file: a page to read without Alongside, and the same for programs. */
final class PackFile {
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private PackFile() {}

    static byte[] zip(Pack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            add(zip, "everything.html", html(pack));
            add(zip, "everything.json", json(pack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    static String json(Pack pack) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        pack.sections().forEach(section -> {
            JsonArrayBuilder entries = Json.createArrayBuilder();
            section.entries().forEach(entry -> {
                JsonObjectBuilder lines = Json.createObjectBuilder();
                entry.lines().forEach(line -> lines.add(line.label(), line.value()));
                entries.add(lines);
            });
            sections.add(Json.createObjectBuilder()
                    .add("title", section.title())
                    .add("entries", entries)
                    .add("named_in_others", section.mentions()));
        });
        StringWriter text = new StringWriter();
        PRETTY.createWriter(text)
                .writeObject(Json.createObjectBuilder()
                        .add("name", pack.name())
                        .add("made", pack.made().toString())
                        .add("sections", sections)
                        .build());
        return text.toString();
    }

    static String html(Pack pack) {
        StringBuilder page = new StringBuilder(4_000);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(plain(pack.name()))
                .append("</title></head><body><h1>")
                .append(plain(pack.name()))
                .append("</h1>\n");
        pack.sections().forEach(section -> {
            page.append("<h2>").append(plain(section.title())).append("</h2>\n");
            section.entries().forEach(entry -> {
                page.append("<dl>");
                entry.lines().stream()
                        .filter(line -> !line.read().isEmpty())
                        .forEach(line -> page.append("<dt><b>")
                                .append(plain(line.label()))
                                .append("</b></dt><dd>")
                                .append(plain(line.read()))
                                .append("</dd>"));
                page.append("</dl>\n");
            });
            if (section.mentions() > 0) {
                page.append("<p>+ ").append(section.mentions()).append("</p>\n");
            }
        });
        return page.append("</body></html>\n").toString();
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
