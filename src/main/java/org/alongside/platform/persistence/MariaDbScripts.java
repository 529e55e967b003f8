package org.alongside.platform.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The one series of SQL as MariaDB says it: it has no time zones in its types, and takes keys and "not null" away with
 * words of its own. The rules are only ever added to, since Flyway remembers the sum of each translated file.
 */
final class MariaDbScripts implements ResourceProvider {
    private static final Map<Pattern, String> RULES = rules();

    private final List<LoadableResource> scripts;

    /** @param plain knows which scripts there are; finding them in every server's class path is its work */
    MariaDbScripts(Flyway plain, List<String> folders) {
        this.scripts = Stream.of(plain.info().all())
                .flatMap(one -> script(one.getScript(), folders).stream())
                .toList();
    }

    private static Map<Pattern, String> rules() {
        Map<Pattern, String> rules = new LinkedHashMap<>();
        rules.put(Pattern.compile("timestamp with time zone '([^'+]*)\\+00:00'"), "timestamp '$1'");
        rules.put(Pattern.compile("timestamp\\(6\\) with time zone"), "datetime(6)");
        rules.put(Pattern.compile("varchar\\(\\d{5,}\\)"), "longtext");
        rules.put(Pattern.compile("drop constraint \\w+_pk\\b"), "drop primary key");
        rules.put(Pattern.compile("alter column (person|card|artefact) drop not null"), "modify column $1 uuid");
        rules.put(
                Pattern.compile("alter column artefact_kind drop not null"), "modify column artefact_kind varchar(30)");
        return rules;
    }

    /** What does not follow from a rule here is the same everywhere. */
    static String translated(String sql) {
        String said = sql;
        for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
            said = rule.getKey().matcher(said).replaceAll(rule.getValue());
        }
        return said;
    }

    /** Nothing for one that a newer version has left in the history: its file is not with us. */
    private static Optional<LoadableResource> script(String name, List<String> folders) {
        ClassLoader here = MariaDbScripts.class.getClassLoader();
        for (String folder : folders) {
            try (InputStream in = here.getResourceAsStream(folder + "/" + name)) {
                if (in != null) {
                    String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    return Optional.of(new Script(folder, name, translated(sql)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> name.endsWith(script.getRelativePath()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static final class Script extends LoadableResource {
        private final String folder;
        private final String name;
        private final String sql;

        Script(String folder, String name, String sql) {
            this.folder = folder;
            this.name = name;
            this.sql = sql;
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return folder + "/" + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        /** As Flyway writes it into its history: without the folder. */
        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
