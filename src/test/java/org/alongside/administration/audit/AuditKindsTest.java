package org.alongside.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.SourceFiles;
import org.alongside.boards.ChangeKind;
import org.junit.jupiter.api.Test;

/** Whatever is written down can be read: a kind without words fails here. */
class AuditKindsTest {
    private static final String ROOM =
            "(?:administration|boards|consent|home|identity|meetings|notices|people|platform|reports|rewards|review"
                    + "|stories|supporters|words)";

    /** A call that writes down, up to its end; kinds stand in it as they are. */
    private static final Pattern CALL = Pattern.compile(
            "(?:audit\\.record|notifier\\.did|rules\\.did|doings\\.keep|arrived|changed|read)\\([^;]*;");

    private static final Pattern KIND = Pattern.compile("\"(" + ROOM + "\\.[A-Za-z]+)\"");

    /** Kinds that are put together or handed on; each place is known. */
    private static final Set<String> HANDED_ON = Set.of(
            "boards/cards/CardRecords.java",
            "boards/setup/LaneService.java",
            "meetings/Notifier.java",
            "administration/audit/AuditService.java",
            "people/PersonService.java",
            "stories/Doings.java",
            "supporters/SupportRules.java");

    @Test
    void everyKindThatIsWrittenDownHasWords() {
        Set<String> written = new TreeSet<>();
        Stream.of(ChangeKind.values())
                .map(it -> "boards.card." + it.name().toLowerCase(Locale.ROOT))
                .forEach(written::add);
        calls().forEach(call -> KIND.matcher(call.text()).results().forEach(it -> written.add(it.group(1))));
        written.removeIf(kind -> kind.startsWith("boards.") && kind.endsWith("Said"));
        assertThat(written).hasSizeGreaterThan(40);
        assertThat(AuditKinds.all()).containsAll(written);
    }

    @Test
    void aKindIsNamedWhereItIsWrittenDownOrThePlaceIsKnown() {
        assertThat(calls().filter(call -> call.text().startsWith("audit.record")
                                && !KIND.matcher(call.text()).find())
                        .map(Call::file)
                        .filter(file -> HANDED_ON.stream().noneMatch(file::endsWith)))
                .as("put the kind there as it is, or teach this test how it is made")
                .isEmpty();
    }

    private static Stream<Call> calls() {
        return SourceFiles.under("src/main/java")
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> SourceFiles.text(file).contains("audit.record(")
                        || SourceFiles.text(file).contains("notifier.did(")
                        || SourceFiles.text(file).contains("doings.keep(")
                        || SourceFiles.text(file).contains("rules.did("))
                .flatMap(file -> CALL.matcher(SourceFiles.text(file))
                        .results()
                        .map(it -> new Call(file.toString().replace('\\', '/'), it.group())));
    }

    private record Call(String file, String text) {}
}
