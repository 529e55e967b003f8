package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** docs/goals.md says which tests show which goal, and which goals have none; this test writes it and keeps it true. */
class GoalsTest {
    private static final Path PAGE = Path.of("docs", "goals.md");
    private static final Map<String, String> AREAS = new LinkedHashMap<>();

    static {
        AREAS.put("boards-G", "Boards");
        AREAS.put("consent-", "Consent");
        AREAS.put("meetings-G", "Meetings");
        AREAS.put("meetings-Q", "Meetings: the order of the queue");
        AREAS.put("meetings-M", "Meetings: measures");
        AREAS.put("meetings-P", "Meetings: polls");
        AREAS.put("host-", "Host, identity, database, cluster");
        AREAS.put("performance-", "Performance");
    }

    @Test
    void pageOfGoalsIsTrue() throws IOException {
        Map<String, Set<String>> tests = testsByTag();
        assertThat(tests.keySet()).as("tags of goals that do not exist").isSubsetOf(goals().keySet());
        String page = page(tests);
        if (System.getProperty("goals.write") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew: mvn -o test -Dtest=GoalsTest -Dgoals.write")
                .hasContent(page);
    }

    /** Every goal with its text, in order. */
    private static Map<String, String> goals() throws IOException {
        Map<String, String> goals = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/goals.txt"))) {
            goals.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        return goals;
    }

    /** Discovery only: no test is run, so those that need a server or a database are found as well. */
    private static Map<String, Set<String>> testsByTag() {
        Map<String, Set<String>> tests = new TreeMap<>();
        Launcher launcher = LauncherFactory.create();
        TestPlan plan = launcher.discover(LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.alongside"))
                .build());
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier test : plan.getDescendants(root)) {
                if (test.getSource().orElse(null) instanceof ClassSource source) {
                    ofTemplate(source.getJavaClass(), tests);
                }
                if (test.getSource().orElse(null) instanceof MethodSource source) {
                    for (TestTag tag : test.getTags()) {
                        tests.computeIfAbsent(tag.getName(), name -> new TreeSet<>())
                                .add(source.getJavaClass().getSimpleName() + "." + source.getMethodName());
                    }
                }
            }
        }
        tests.keySet().removeIf(tag -> AREAS.keySet().stream().noneMatch(tag::startsWith));
        return tests;
    }

    /** The methods of a parameterized class are not discovered before it runs. */
    private static void ofTemplate(Class<?> type, Map<String, Set<String>> tests) {
        for (Method method : type.getDeclaredMethods()) {
            for (Tag tag : method.getAnnotationsByType(Tag.class)) {
                tests.computeIfAbsent(tag.value(), name -> new TreeSet<>())
                        .add(type.getSimpleName() + "." + method.getName());
            }
        }
    }

    private static String page(Map<String, Set<String>> tests) throws IOException {
        Map<String, String> goals = goals();
        StringBuilder page = new StringBuilder("# Goals, and the tests that show them\n\n")
                .append("Written by GoalsTest from the tags of the tests; do not edit. ")
                .append(tests.size() + " of " + goals.size() + " goals have a test.\n\n")
                .append("| area | goals | with a test |\n| --- | --- | --- |\n");
        AREAS.forEach((prefix, area) -> page.append(
                "| " + area + " | " + count(goals.keySet(), prefix) + " | " + count(tests.keySet(), prefix) + " |\n"));
        AREAS.forEach((prefix, area) -> {
            page.append("\n## ").append(area).append("\n\n");
            goals.forEach((goal, text) -> {
                if (isOf(goal, prefix)) {
                    page.append("- **").append(goal).append("** ").append(text).append("  \n  ");
                    page.append(
                            tests.containsKey(goal)
                                    ? "`" + String.join("`, `", tests.get(goal)) + "`"
                                    : "No test yet.");
                    page.append('\n');
                }
            });
        });
        return page.toString();
    }

    private static long count(Set<String> goals, String prefix) {
        return goals.stream().filter(goal -> isOf(goal, prefix)).count();
    }

    private static boolean isOf(String goal, String prefix) {
        return goal.matches(prefix + "\\d+");
    }
}
