package org.dartboard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may know whom: the table of the design, held. */
class ArchitectureTest {

    private static final String ROOT = "org.dartboard.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dartboard");

    /** Beside the map and the map itself; none knows another. */
    private static final List<String> VIEWS = List.of(
            "ui.canvas",
            "ui.people",
            "ui.inspector",
            "ui.measure",
            "ui.start",
            "ui.outline",
            "ui.find",
            "ui.gallery",
            "ui.library",
            "ui.lens",
            "ui.needs",
            "ui.create",
            "ui.paper",
            "ui.table",
            "ui.sketch",
            "ui.report",
            "ui.versions",
            "ui.questions",
            "ui.register",
            "ui.play",
            "ui.present",
            "ui.agenda",
            "ui.tour",
            "ui.program");

    /** What each package may use besides itself, {@code java.*} and the annotations of nullness. */
    private static final Map<String, List<String>> MAY_USE = table();

    private static Map<String, List<String>> table() {
        var jackson = "com.fasterxml.jackson..";
        var table = new LinkedHashMap<String, List<String>>();
        table.put("model", List.of());
        table.put("text", List.of());
        table.put("dart", List.of("model"));
        table.put("walk", List.of("model", "dart", "text"));
        table.put("edit", List.of("model", "dart", "text"));
        table.put("picture", List.of("model", "dart", "edit", "text", "javax.imageio.."));
        table.put("layout", List.of("model", "dart", "edit", "text", "org.eclipse.elk.."));
        table.put("gap", List.of("model", "dart", "walk", "edit", "text"));
        table.put("compare", List.of("model", "dart", "walk", "edit", "gap", "text"));
        table.put("story", List.of("model", "dart", "walk", "edit", "gap", "compare", "text"));
        table.put("version", List.of("model", "compare", "story", "text"));
        table.put("predict", List.of("model", "dart", "walk", "edit", "gap", "compare", "story", "text"));
        table.put("register", List.of("model", "dart", "walk", "edit", "gap", "compare", "story", "text"));
        table.put("play", List.of("model", "dart", "walk", "edit", "gap", "compare", "story", "text"));
        table.put("sketch", List.of("model", "dart", "walk", "edit", "gap", "compare", "text"));
        table.put("lens", List.of("model", "dart", "walk", "edit", "gap", "compare", "story", "picture", "text"));
        table.put("file", List.of("model", "text", jackson));
        table.put("journal", List.of("model", "edit", "text", "file"));
        table.put(
                "library",
                List.of("model", "edit", "text", "file", "version", "javax.sql..", "org.h2..", "org.flywaydb.."));
        table.put("licence", List.of("text"));
        table.put("kept", List.of("text", "file", "journal"));
        table.put("doctor", List.of("text", "file", "journal", "kept", "library", "picture", "org.slf4j.."));
        table.put("gallery", List.of("model", "edit", "file", "text"));
        table.put("talk", List.of("model", "text", "dart", "walk", "edit", "gap", "compare", "story", "register"));
        table.put("agenda", List.of("model", "text"));
        var below = List.of(
                "model",
                "text",
                "dart",
                "walk",
                "edit",
                "picture",
                "layout",
                "gap",
                "compare",
                "story",
                "sketch",
                "lens",
                "file",
                "journal",
                "library",
                "kept",
                "doctor",
                "licence",
                "gallery",
                "talk",
                "agenda",
                "predict",
                "register",
                "play",
                "report",
                "version");
        // A report tells of everything below it; its writers have libraries of their own
        table.put(
                "report",
                List.of(
                        "model",
                        "text",
                        "dart",
                        "walk",
                        "edit",
                        "picture",
                        "layout",
                        "gap",
                        "compare",
                        "story",
                        "lens",
                        "predict",
                        "register",
                        "play",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.dhatim.fastexcel.."));
        table.put("manual", List.of("org.commonmark.."));
        table.put(
                "ui.manual",
                List.of(
                        "manual",
                        "text",
                        "ui.state",
                        "ui.kit",
                        "javafx..",
                        "org.kordamp.ikonli..",
                        "org.commonmark.."));
        table.put("ui.tool", List.of("model", "text", "edit", "picture"));
        table.put("ui.state", with(below, "javafx.beans..", "javafx.collections..", "javafx.util.."));
        table.put(
                "ui.kit",
                List.of(
                        "model",
                        "text",
                        "picture",
                        "javafx..",
                        "atlantafx..",
                        "org.kordamp.ikonli..",
                        "org.controlsfx.."));
        table.put("ui.field", with(below, "ui.state", "ui.kit", "javafx..", "org.kordamp.ikonli.."));
        table.put("ui.decide", with(below, "ui.state", "ui.kit", "javafx..", "org.kordamp.ikonli.."));
        for (var view : VIEWS) {
            var seen = with(below, "ui.state", "ui.tool", "ui.kit", "ui.field", "ui.decide", "javafx..", "atlantafx..");
            table.put(view, with(seen, "org.kordamp.ikonli..", "org.controlsfx..", "org.slf4j.."));
        }
        return table;
    }

    private static List<String> with(List<String> some, String... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        MAY_USE.forEach((name, uses) -> {
            var allowed = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + name + ".."));
            uses.forEach(u -> allowed.add(u.endsWith("..") ? u : ROOT + u + ".."));
            check(classes()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new)));
        });
    }

    @Test
    void nothingBelowTheWindowKnowsJavaFx() {
        check(noClasses()
                .that(not(resideInAnyPackage(ROOT + "ui..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx.."));
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "ui.."));
    }

    @Test
    void jacksonStaysInFilesAndOnTheCommandLine() {
        check(noClasses()
                .that(not(resideInAnyPackage(ROOT + "file..", ROOT + "cli..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.."));
    }

    @Test
    void sqlStaysInTheLibrary() {
        check(noClasses()
                .that(not(resideInAnyPackage(ROOT + "library..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb.."));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that(not(resideInAnyPackage(ROOT + "cli..")))
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void purePackagesHaveNoClockNoChanceNoLocaleAndNoSurroundings() {
        var pure = MAY_USE.keySet().stream()
                .filter(p ->
                        !List.of("file", "journal", "library", "kept", "doctor").contains(p) && !p.startsWith("ui."))
                .map(p -> ROOT + p + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.time..", "java.util.random..", "java.nio.file..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Random.class, Thread.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault"));
    }

    @Test
    void noMutableStatics() {
        ArchRule rule = ArchRuleDefinition.fields().that().areStatic().should(beFinal());
        check(rule);
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
    }

    @Test
    void filesStayUnderFourHundredLines() throws IOException {
        var long_ = new ArrayList<String>();
        for (var tree : List.of("src/main/java", "src/test/java", "packaging")) {
            try (var files = Files.walk(Path.of(tree))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (Files.readAllLines(file).size() > 400) {
                        long_.add(file.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), long_);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/dartboard"))) {
            files.filter(Files::isDirectory)
                    .forEach(d -> assertTrue(Files.exists(d.resolve("package-info.java")), d.toString()));
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static ArchCondition<JavaField> beFinal() {
        return new ArchCondition<>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL)
                        || field.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(field, isFinal, field.getFullName()));
            }
        };
    }
}
