package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What installers are built of agrees with itself and with the program; building them takes too long for a test. */
class InstallerTest {

    private static final Path PACKAGING = Path.of("packaging");
    private static final Pattern OPTION =
            Pattern.compile("--(add-modules|add-exports|add-opens|enable-native-access)=[^\"\\s]+");
    private static final Pattern OWN_PATH = Pattern.compile("\\b(packaging/\\S+|LICENSE)");
    private static final Pattern TYPE = Pattern.compile("(?:MimeType=|type=\"|mime-type=)(application/[\\w.+-]+)");

    @Test
    void modulesAreThere() throws IOException {
        var known = Stream.of(ModuleFinder.ofSystem(), ModuleFinder.of(Path.of("target", "javafx")))
                .flatMap(finder -> finder.findAll().stream())
                .map(module -> module.descriptor().name())
                .collect(Collectors.toSet());
        for (var line : Files.readAllLines(PACKAGING.resolve("modules.txt"))) {
            assertTrue(line.startsWith("#") || known.contains(line), line);
        }
    }

    @Test
    void theInstalledWindowHasTheOptionsOfTheOthers() throws IOException {
        var options = options("window.options");
        assertFalse(options.isEmpty());
        assertEquals(options, options("launcher/dartboard.sh"));
        assertEquals(options, options("launcher/dartboard.bat"));
    }

    private static Set<String> options(String file) throws IOException {
        return OPTION.matcher(Files.readString(PACKAGING.resolve(file)))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    @Test
    void argumentsNameFilesThatAreThere() throws IOException {
        for (var system : List.of("windows", "macos")) {
            var arguments = Files.readString(PACKAGING.resolve(system).resolve("jpackage.txt"));
            OWN_PATH.matcher(arguments)
                    .results()
                    .map(match -> Path.of(match.group()))
                    .forEach(path -> assertTrue(Files.exists(path), path.toString()));
            assertTrue(arguments.contains("--main-class " + Main.class.getName() + "\n"));
        }
    }

    @Test
    void everySystemCallsTheTypeOfTheFilesTheSame() throws IOException {
        var types = Stream.of(
                        "linux/dartboard.desktop",
                        "linux/dartboard.xml",
                        "windows/association.properties",
                        "macos/association.properties")
                .map(file -> type(PACKAGING.resolve(file)))
                .collect(Collectors.toSet());
        assertEquals(Set.of("application/vnd.dartboard+json"), types);
    }

    private static String type(Path file) {
        try {
            var match = TYPE.matcher(Files.readString(file));
            assertTrue(match.find(), file.toString());
            return match.group(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
