package org.alongside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.gate.ConsentGate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing with a person in it is served without somebody having said by which right. Whatever a page, a resource, a
 * servlet or a search hands out is looked at; a new kind that names a person or carries their words fails here, until it
 * stands in the list, and whatever stands there for the gate must truly ask it.
 */
class GateTest {
    /** By which right a kind of thing leaves: each is checked in its service. */
    private enum Right {
        /** The person's consent, asked each time it is shown. */
        GATE,
        /** Shared with those who sit at the same board or meeting, and asked there. */
        MEMBERS,
        /** One's own and nobody else's. */
        OWN,
        /** Needed to do a task that somebody holds. */
        TASK,
        /** The field only sounds like a person. */
        NOBODY
    }

    /** Names of fields that hold a person, their words or their picture. */
    private static final Set<String> OF_A_PERSON = Set.of(
            "words",
            "name",
            "person",
            "author",
            "who",
            "askedBy",
            "owner",
            "story",
            "photo",
            "face",
            "voice",
            "transcript",
            "quote",
            "quotes",
            "said",
            "member",
            "speaker");

    private static final String RIGHTS = "src/test/resources/org/alongside/served-by-right.txt";

    @Test
    @Tag("consent-27")
    void everyKindOfThingThatShowsAPersonSaysByWhichRightItLeaves() {
        assertThat(unknown(served()))
                .as("say in " + RIGHTS + " by which right these are served, and check it where they are made")
                .isEmpty();
    }

    @Test
    void theListNamesNothingThatIsNoLongerServed() {
        assertThat(rights().keySet()).isSubsetOf(served());
    }

    @Test
    @Tag("consent-27")
    void whatLeavesByConsentIsMadeOnlyWhereTheGateIsAsked() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.alongside");
        Set<String> gated = rights().entrySet().stream()
                .filter(entry -> entry.getValue() == Right.GATE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(gated).isNotEmpty();
        classes().should(askTheGateBeforeMaking(gated)).check(house);
    }

    @Test
    void aKindThatNobodyHasThoughtOfIsFound() {
        Set<String> with = new TreeSet<>(served());
        with.add("org.alongside.boards.StorySnapshot");
        assertThat(unknown(with)).containsExactly("org.alongside.boards.StorySnapshot");
    }

    private static Set<String> unknown(Set<String> served) {
        Set<String> left = new TreeSet<>(served);
        left.removeAll(rights().keySet());
        return left;
    }

    private static Map<String, Right> rights() {
        Map<String, Right> rights = new TreeMap<>();
        SourceFiles.lines(Path.of(RIGHTS)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    rights.put(line.substring(space + 1).strip(), Right.valueOf(line.substring(0, space)));
                });
        return rights;
    }

    private static ArchCondition<JavaClass> askTheGateBeforeMaking(Set<String> gated) {
        return new ArchCondition<>("ask the gate where they make " + gated) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean asks = type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(it -> it.getTargetClass().isEquivalentTo(ConsentGate.class));
                type.getConstructorCallsFromSelf().stream()
                        .filter(call -> gated.contains(call.getTargetOwner().getName())
                                && !call.getTargetOwner().isEquivalentTo(type.reflect()))
                        .filter(call -> !asks)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(
                                type, call.getDescription() + " without asking the gate")));
            }
        };
    }

    /** Every record that a page, a resource or a servlet's room can hand out and that holds something of a person. */
    private static Set<String> served() {
        Set<Class<?>> reached = new HashSet<>();
        ProductionClasses.all().stream()
                .filter(type -> List.of("web", "rest", "live")
                        .contains(type.getPackageName().replaceAll(".*\\.", "")))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getGenericReturnType)
                .forEach(type -> reach(type, reached));
        return reached.stream()
                .filter(Class::isRecord)
                .filter(type -> Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(OF_A_PERSON::contains))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType many) {
            reach(many.getRawType(), reached);
            Stream.of(many.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
        } else if (type instanceof Class<?> one && one.getName().startsWith("org.alongside.") && reached.add(one)) {
            if (one.isRecord()) {
                Stream.of(one.getRecordComponents()).forEach(part -> reach(part.getGenericType(), reached));
            }
        }
    }
}
