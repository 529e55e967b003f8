package org.alongside.consent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** What the standards say: the Data Privacy Vocabulary 2.3, Kantara's fields, and HL7's own schema of FHIR R5. */
final class Vocabulary {
    private static final String DPV = "https://w3id.org/dpv";
    /** Addresses of documents, not terms. */
    private static final String SCHEMA = DPV + "/schema/";

    private static final String FHIR_PACKAGE = "/org/hl7/fhir/r5/packages/hl7.fhir.r5.core-5.0.0.tgz";
    private static final int TAR_BLOCK = 512;
    private static final Set<String> TERMS = terms();

    private Vocabulary() {}

    static Model read(String jsonLd) throws IOException {
        return Rio.parse(new StringReader(jsonLd), "", RDFFormat.JSONLD);
    }

    static Set<String> unknownTerms(Model graph) {
        return graph.stream()
                .flatMap(it -> Stream.<Value>of(it.getSubject(), it.getPredicate(), it.getObject()))
                .filter(Value::isIRI)
                .map(Value::stringValue)
                .filter(iri -> iri.startsWith(DPV) && !iri.startsWith(SCHEMA) && !TERMS.contains(iri))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> types(Model graph) {
        return graph.filter(null, RDF.TYPE, null).objects().stream()
                .map(Value::stringValue)
                .collect(Collectors.toSet());
    }

    private static Set<String> terms() {
        Set<String> terms = new HashSet<>();
        for (String part : List.of("dpv", "pd", "loc", "gdpr", "gb")) {
            try (InputStream in = new GZIPInputStream(resource("/dpv-2.3/" + part + ".ttl.gz"))) {
                Rio.parse(in, RDFFormat.TURTLE).subjects().stream()
                        .filter(IRI.class::isInstance)
                        .map(Value::stringValue)
                        .forEach(terms::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return terms;
    }

    static JsonSchema kantara() {
        return JsonSchemaFactory.getInstance(VersionFlag.V4)
                .getSchema(resource("/kantara/consent-receipt-1.1.0.schema.json"));
    }

    /** HL7's schema as it is, told that what it is shown is a Consent. */
    static JsonSchema fhir() {
        try {
            JsonNode all = new ObjectMapper().readTree(fromPackage("package/openapi/fhir.schema.json"));
            ObjectNode only = (ObjectNode) all;
            only.remove(List.of("id", "oneOf", "discriminator"));
            only.put("$ref", "#/definitions/Consent");
            // everything refers to everything else there: only what a Consent meets is built
            SchemaValidatorsConfig asNeeded =
                    SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
            return JsonSchemaFactory.getInstance(VersionFlag.V6).getSchema(only, asNeeded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file out of HL7's package; a tar is a row of blocks, each file behind its name and length. */
    private static byte[] fromPackage(String name) throws IOException {
        try (InputStream tar = new GZIPInputStream(resource(FHIR_PACKAGE))) {
            for (byte[] head = tar.readNBytes(TAR_BLOCK); head.length == TAR_BLOCK; head = tar.readNBytes(TAR_BLOCK)) {
                String length = new String(head, 124, 11, StandardCharsets.US_ASCII).strip();
                int size = length.isEmpty() || head[0] == 0 ? 0 : Integer.parseInt(length, 8);
                if (new String(head, 0, 100, StandardCharsets.US_ASCII)
                        .strip()
                        .replace("\0", "")
                        .equals(name)) {
                    return tar.readNBytes(size);
                }
                tar.skipNBytes((size + TAR_BLOCK - 1) / TAR_BLOCK * (long) TAR_BLOCK);
            }
        }
        throw new IOException("no " + name);
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Vocabulary.class.getResourceAsStream(path), path);
    }
}
