package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.ProductionClasses;
import org.alongside.SourceFiles;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.desk.DeskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One press, one decision: nothing in the pages or the API takes more than one answer at a time. */
@Tag("consent-1")
class NoAcceptAllTest {
    private static final Pattern LOOP = Pattern.compile("\\b(for|while)\\s*\\(|\\.forEach\\(");
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?i)\\b(accept|agree|allow|consent|permit|say yes|yes)\\b[^.]{0,12}\\b(all|everything|every one)\\b");
    private static final Pattern CONTROL =
            Pattern.compile("(?s)<h:commandButton\\b[^>]*>|<button\\b.*?</button>|<a\\b.*?</a>");
    private static final Pattern TEXT =
            Pattern.compile("(?:(\\w+)Text(?:\\.(\\w+)|\\['([\\w.]+)'\\])|'(\\w+)\\.([\\w.]+)')");

    /** Everything from outside by which an answer comes in. */
    @Test
    void everyDoorTakesOneAnswerToOneQuestion() {
        Set<String> doors = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.alongside").stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(NoAcceptAllTest::decides)
                        .map(JavaMethodCall::getOrigin)
                        .forEach(origin -> {
                            doors.add(origin.getOwner().getName());
                            assertThat(origin.getRawParameterTypes())
                                    .as(origin.getFullName())
                                    .noneMatch(type -> type.isArray()
                                            || type.isAssignableTo(Collection.class)
                                            || type.isAssignableTo(Map.class));
                        });
        assertThat(doors)
                .as("a new door is looked at first")
                .contains("org.alongside.consent.rest.QuestionsResource", "org.alongside.consent.web.QuestionView");
        for (String door : doors) {
            Class<?> type = named(door);
            boolean edge = type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Named.class);
            if (edge) {
                assertThat(LOOP.matcher(source(type)).find())
                        .as(door + " repeats nothing")
                        .isFalse();
            }
        }
    }

    private static boolean decides(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return (owner.equals(ConsentService.class.getName()) && call.getName().equals("answer"))
                || (owner.equals(DeskService.class.getName()) && call.getName().equals("record"));
    }

    /** What the API reads: no body carries a list of answers, however deep. */
    @Test
    void noBodyOfTheApiCarriesSeveralAnswers() {
        List<Method> operations = new ArrayList<>();
        ProductionClasses.all().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .forEach(operations::add);
        assertThat(operations).hasSizeGreaterThan(50);
        for (Method operation : operations) {
            for (Class<?> body : operation.getParameterTypes()) {
                assertThat(answers(body, 0))
                        .as(operation + " takes one answer at most")
                        .isLessThan(2);
            }
        }
    }

    private static int answers(Class<?> type, int depth) {
        if (type == Answer.class) {
            return 1;
        }
        if (!type.isRecord() || depth > 5) {
            return 0;
        }
        int found = 0;
        for (RecordComponent part : type.getRecordComponents()) {
            boolean many =
                    Collection.class.isAssignableFrom(part.getType()) || Map.class.isAssignableFrom(part.getType());
            if (many && part.getGenericType().getTypeName().contains("Answer")) {
                return 2;
            }
            found += answers(part.getType(), depth + 1);
        }
        return found;
    }

    /** What stands on buttons and links, on every page and in both wordings. */
    @Test
    void noButtonAndNoLinkSaysAll() {
        Set<String> labels = new TreeSet<>();
        SourceFiles.under("src/main/webapp")
                .filter(file -> file.toString().endsWith(".xhtml"))
                .flatMap(file -> CONTROL.matcher(SourceFiles.text(file)).results())
                .flatMap(control -> TEXT.matcher(control.group()).results())
                .map(it -> it.group(1) == null
                        ? it.group(4) + "." + it.group(5)
                        : it.group(1) + "." + Optional.ofNullable(it.group(2)).orElse(it.group(3)))
                .forEach(labels::add);
        assertThat(labels).hasSizeGreaterThan(100);
        for (String words : List.of("messages.properties", "messages_en_GB_simple.properties")) {
            SourceFiles.under("src/main/resources/org/alongside")
                    .filter(file -> file.endsWith(words))
                    .forEach(file -> SourceFiles.text(file).lines().forEach(line -> {
                        String key = file.getName(file.getNameCount() - 2) + "." + line.split(" = ", 2)[0];
                        if (labels.contains(key)) {
                            assertThat(EVERYTHING.matcher(line).find()).as(line).isFalse();
                        }
                    }));
        }
    }

    private static String source(Class<?> type) {
        return SourceFiles.text(
                java.nio.file.Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
