package org.alongside;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.identity.Contribution;

/** The map in docs/architecture.md, as rules. */
@AnalyzeClasses(packages = "org.alongside", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.alongside.";

    /** From top to bottom; whoever stands here may use what stands further down. */
    private static final List<String> ROOMS = List.of(
            "sample",
            "administration",
            "home",
            "review",
            "reports",
            "meetings",
            "stories",
            "boards",
            "decisions",
            "consent",
            "rewards",
            "notices",
            "words",
            "supporters",
            "identity",
            "people",
            "host",
            "platform");

    /** Of rooms with folders, what others call though it is no service: it works in transactions of theirs or in none. */
    private static final Set<String> DOORS =
            Set.of("ConsentGate", "Releasing", "Leaning", "Whereabouts", "OutsidePlace", "NamesInWords", "PublicFacts");

    private static final String[] CORES = ROOMS.stream()
            .filter(room -> !room.equals("platform"))
            .map(room -> ROOT + room)
            .toArray(String[]::new);
    private static final String ROOM_NAMES = String.join("|", ROOMS.subList(0, ROOMS.size() - 1));

    // spotless:off
    @ArchTest static final ArchRule arrowsRunDown = arrowsRunDown();

    @ArchTest static final ArchRule everythingLivesInARoom = classes()
            .should().resideInAnyPackage(ROOMS.stream().map(room -> ROOT + room + "..").toArray(String[]::new));

    @ArchTest static final ArchRule roomsHaveNoCycles = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule coreKnowsNoEdge = noClasses().that().resideInAnyPackage(CORES)
            .should().dependOnClassesThat(resideInAnyPackage("org.alongside..web..", "org.alongside..rest..", "org.alongside..live..",
                    "jakarta.faces..", "jakarta.ws.rs..", "jakarta.websocket..", "jakarta.servlet..", "org.primefaces..")
                    // numbers of changes, raised and read by cores; it knows no page and no wire
                    .and(resideOutsideOfPackage(ROOT + "platform.live..")));

    @ArchTest static final ArchRule edgesKnowNoDatabase = noClasses()
            .that().resideInAnyPackage("..web..", "..rest..", "..live..").and().resideOutsideOfPackage(ROOT + "platform..")
            .should().dependOnClassesThat().resideInAPackage("jakarta.persistence..");

    @ArchTest static final ArchRule edgesIgnoreEachOther =
            slices().matching(ROOT + "(" + ROOM_NAMES + ").(web|rest|live)").should().notDependOnEachOther();

    @ArchTest static final ArchRule hostAdaptersAreFoundNotNamed = classes()
            .that().resideInAPackage(ROOT + "host.*..").and().resideOutsideOfPackages(ROOT + "host.web..", ROOT + "host.rest..", ROOT + "host.live..")
            .should().onlyBeAccessed().byAnyPackage(ROOT + "host.*..");

    @ArchTest static final ArchRule folderKnowsWhatStandsBelow = slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    @ArchTest static final ArchRule entitiesStayHome = classes().that().areAnnotatedWith(Entity.class).should(ArchitectureTest.stayInTheirRoom());

    @ArchTest static final ArchRule roomsWithFoldersAreEnteredByTheirDoors = classes().that().resideInAnyPackage(ROOT + "boards..", ROOT + "meetings..", ROOT + "stories..", ROOT + "consent..").and().resideOutsideOfPackages("..web", "..rest", "..live").and(arePublicInsides())
            .should(ArchitectureTest.stayInTheirRoom());

    @ArchTest static final ArchRule transactionsStartInServices =
            classes().that().areAnnotatedWith(Transactional.class).should().haveSimpleNameEndingWith("Service");

    @ArchTest static final ArchRule viewsLiveInWeb = classes().that().areAnnotatedWith(Named.class)
            .should().resideInAPackage("..web").andShould().haveSimpleNameEndingWith("View");

    @ArchTest static final ArchRule resourcesLiveInRest = classes().that().areAnnotatedWith(Path.class)
            .should().resideInAPackage("..rest").andShould().haveSimpleNameEndingWith("Resource");

    @ArchTest static final ArchRule convertersKeepTimeInOnePlace = classes().that().areAnnotatedWith(Converter.class)
            .should().resideInAPackage(ROOT + "platform.persistence");

    @ArchTest static final ArchRule namesSayWhat = noClasses()
            .should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Bean)").orShould().haveSimpleNameStartingWith("Abstract");

    @ArchTest static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest static final ArchRule beansStaySmall = classes().should(askForAtMost(6));
    @ArchTest static final ArchRule whatIsWrittenIsAContribution = methods()
            .that(areWrites()).and().areDeclaredInClassesThat().resideInAnyPackage(ROOT + "boards.rest..", ROOT + "meetings.rest..", ROOT + "stories.rest..", ROOT + "reports.rest..")
            .should(callAContribution());
    // spotless:on

    private static DescribedPredicate<JavaMethod> areWrites() {
        return DescribedPredicate.describe(
                "are operations that write",
                method -> Stream.of(POST.class, PUT.class, DELETE.class, PATCH.class)
                        .anyMatch(method::isAnnotatedWith));
    }

    /** After their last day people do not write: the mark is what refuses them. */
    private static ArchCondition<JavaMethod> callAContribution() {
        return new ArchCondition<>("call a service that is marked as a contribution") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean marked = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAnnotatedWith(Contribution.class)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(it -> it.isAnnotatedWith(Contribution.class))
                                        .isPresent());
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " bypasses the last day"));
                }
            }
        };
    }

    /** What a room that has folders of its own shows to itself only: its stores and rules, and what they work with. */
    private static DescribedPredicate<JavaClass> arePublicInsides() {
        return DescribedPredicate.describe(
                "are neither services nor their words nor named as doors",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isInterface()
                        && !type.isEnum()
                        && !type.isRecord()
                        && !type.isNestedClass()
                        && !type.getSimpleName().matches(".*(Service|Settings)")
                        && !DOORS.contains(type.getSimpleName()));
    }

    private static ArchCondition<JavaClass> stayInTheirRoom() {
        return new ArchCondition<>("be known in their own room only, and not at its edges") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .filter(from -> !room(from).equals(room(type))
                                || from.getPackageName().matches(".*\\.(web|rest|live)"))
                        .forEach(from -> events.add(
                                SimpleConditionEvent.violated(type, from.getName() + " knows " + type.getName())));
            }
        };
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
    }

    private static ArchRule arrowsRunDown() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.alongside..")
                .withOptionalLayers(true);
        for (String room : ROOMS) {
            house = house.layer(room).definedBy(ROOT + room + "..");
        }
        for (int place = 0; place < ROOMS.size(); place++) {
            String[] above = ROOMS.subList(0, place).toArray(String[]::new);
            house = above.length == 0
                    ? house.whereLayer(ROOMS.get(place)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(ROOMS.get(place)).mayOnlyBeAccessedByLayers(above);
        }
        return house;
    }

    private static ArchCondition<JavaClass> askForAtMost(int beans) {
        return new ArchCondition<>("ask for at most " + beans + " beans") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long asked = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                if (asked > beans) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " asks for " + asked + " beans"));
                }
            }
        };
    }
}
