package org.dartboard.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything that the program runs with is listed with its licence. If this fails, somebody added a library or another version
 * of one: it belongs into {@code components.txt}, with the licence that it really has.
 */
public class LicencesTest {

    /** What only tests and benchmarks run with, by the folders of its group. */
    private static final List<String> FOR_TESTS = List.of(
            "org/junit/",
            "org/opentest4j/",
            "org/apiguardian/",
            "org/testfx/",
            "org/hamcrest/",
            "org/assertj/",
            "org/osgi/",
            "com/tngtech/archunit/",
            "org/openjdk/jmh/",
            "net/sf/jopt-simple/",
            "org/apache/commons/commons-math3/",
            "org/apache/maven/");

    private static final Pattern PLATFORM = Pattern.compile("-(linux|mac|win)(-aarch64)?$");

    @Test
    void everyLibraryOfTheClassPathIsListed() {
        var used = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(p -> p.replace('\\', '/'))
                .filter(p -> p.endsWith(".jar"))
                .filter(p -> FOR_TESTS.stream().noneMatch(group -> p.contains("/" + group)))
                .map(p -> name(Path.of(p)))
                .collect(Collectors.toCollection(TreeSet::new));
        // JavaFX may be on the module path
        listed().stream().filter(name -> name.startsWith("javafx-")).forEach(used::add);
        assertEquals(String.join("\n", listed()), String.join("\n", used));
    }

    /** The libraries of a folder, and of those in it, that are not listed. */
    public static Set<String> unlisted(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var names = files.filter(f -> f.toString().endsWith(".jar"))
                    .map(LicencesTest::name)
                    .filter(name -> !name.equals("dartboard"))
                    .collect(Collectors.toCollection(TreeSet::new));
            names.removeAll(listed());
            return names;
        }
    }

    private static String name(Path jar) {
        var file = String.valueOf(jar.getFileName());
        return PLATFORM.matcher(file.substring(0, file.length() - ".jar".length()))
                .replaceAll("");
    }

    private static Set<String> listed() {
        return Component.all().stream()
                .filter(c -> !c.artifact().isEmpty())
                .map(c -> c.artifact() + "-" + c.version())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everythingIsSaidOfEach() {
        for (var component : Component.all()) {
            assertTrue(!component.name().isBlank() && !component.holder().isBlank(), component.toString());
            assertTrue(component.source().startsWith("https://"), component.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Licence.class)
    void everyLicenceIsThereAsAWholeAndUsed(Licence licence) {
        var text = licence.text();
        assertTrue(text.length() > 600, licence.id());
        assertTrue(text.toUpperCase(Locale.ROOT).contains("WARRANT"), licence.id());
        assertTrue(
                Component.all().stream().anyMatch(c -> c.licences().contains(licence)),
                () -> licence.id() + " of nothing");
    }
}
