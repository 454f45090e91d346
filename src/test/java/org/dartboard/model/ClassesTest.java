package org.dartboard.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClassesTest {
    /** Schemas refer to one another, so whichever class a program happens to touch first must do. */
    @Test
    void anyClassCanBeTheFirst() throws Exception {
        var classes = Path.of("target/classes");
        var here = new URL[] {classes.toUri().toURL()};
        try (var files = Files.list(classes.resolve("org/dartboard/model"))) {
            var names = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".class") && !f.startsWith("package-info"))
                    .map(f -> "org.dartboard.model." + f.replace(".class", ""))
                    .toList();
            assertTrue(names.size() > 50);
            for (var name : names) {
                try (var fresh = new URLClassLoader(here, ClassLoader.getPlatformClassLoader())) {
                    Class.forName(name, true, fresh);
                }
            }
        }
    }
}
