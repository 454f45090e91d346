package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts what {@code mvn package} leaves, as a user does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {
    private static final Path PACKAGE = Path.of("target", "dartboard").toAbsolutePath();
    private static final String LAUNCHER = PACKAGE.resolve("bin", "dartboard").toString();
    private static final String NOWHERE = "/dev/null/nowhere";

    @TempDir
    Path temp;

    private record Outcome(int code, String out, String err) {}

    @Test
    void theCommandLineAnswers() throws Exception {
        assertAnswers(run(Map.of(), LAUNCHER, "--version"));
    }

    @Test
    void isFoundThroughLinksAndFromAnyFolder() throws Exception {
        Files.createSymbolicLink(temp.resolve("absolute"), Path.of(copied("my programs")));
        Files.createSymbolicLink(temp.resolve("relative"), Path.of("absolute"));
        assertAnswers(run(Map.of(), "./relative", "--version"));
        assertAnswers(run(Map.of(), "sh", "relative", "--version"));
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws Exception {
        var java = java("folder of java", "JAVA_VERSION=\"25\"", "for word; do echo \"<$word>\"; done");
        var outcome = run(Map.of("JAVA_HOME", java), LAUNCHER, "check", "a b", "*", "$HOME", "\"q\"", "", "ä!");
        assertTrue(outcome.out().endsWith("<check>\n<a b>\n<*>\n<$HOME>\n<\"q\">\n<>\n<ä!>\n"), outcome::toString);
        assertFalse(outcome.out().contains("javafx"), outcome::toString);
    }

    @Test
    void aFileOrNothingOpensTheWindow() throws Exception {
        var java = java("java", "JAVA_VERSION=\"25\"", "for word; do echo \"$word\"; done");
        var file = Files.createFile(temp.resolve("a file")).toString();
        for (var command : List.of(
                List.of(LAUNCHER), List.of(LAUNCHER, "new.dartboard"), List.of(LAUNCHER, file, "new.dartboard"))) {
            var outcome = run(Map.of("JAVA_HOME", java), command.toArray(String[]::new));
            var modules = outcome.out()
                    .lines()
                    .filter(word -> word.startsWith("--module-path="))
                    .map(word -> Path.of(word.substring("--module-path=".length())))
                    .toList();
            assertEquals(1, modules.size(), outcome::toString);
            assertTrue(Files.isDirectory(modules.getFirst()), outcome::toString);
        }
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        var old = java("old", "JAVA_VERSION=\"21.0.4\"", "exit 99");
        var path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");
        assertAnswers(run(Map.of("JAVA_HOME", old, "PATH", path), LAUNCHER, "--version"));
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
        var script = "[ \"$1\" = -version ] && echo 'openjdk version \"25-ea\" 2025-09-16' >&2 || echo taken";
        var java = java("bare", "", script);
        Files.delete(Path.of(java, "release"));
        assertEquals(
                "taken\n", run(Map.of("JAVA_HOME", java), LAUNCHER, "check").out());
    }

    @Test
    void aCacheFolderThatCannotBeWrittenIsHarmless() throws Exception {
        // A copy: beside the original the build left a cache, and this run shall wish for one
        assertAnswers(run(Map.of(), copied("copy"), "--version"));
    }

    @Test
    void theFirstUseMakesTheCacheAlthoughSeveralRunAtATime() throws Exception {
        var launcher = copied("copy");
        var caches = temp.resolve("caches");
        var environment = Map.of("XDG_CACHE_HOME", caches.toString(), "HOME", temp.toString());
        for (int i = 0; i < 3; i++) {
            assertAnswers(run(environment, launcher, "--version"));
        }
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isOneCache(files(temp)) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertTrue(isOneCache(files(temp)), () -> files(temp).toString());
        assertAnswers(run(environment, launcher, "--version"));
    }

    private static boolean isOneCache(List<String> files) {
        return files.stream().filter(file -> file.contains(".aot")).count() == 1
                && files.stream().anyMatch(file -> file.endsWith(".aot"));
    }

    private static List<String> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.map(Path::toString).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // something vanished while being listed
        }
    }

    private static void assertAnswers(Outcome outcome) {
        assertEquals(0, outcome.code(), outcome::toString);
        assertTrue(outcome.out().startsWith("Dartboard"), outcome::toString);
        assertEquals("", outcome.err());
    }

    /** A folder with a program called java. */
    private String java(String name, String release, String script) throws IOException {
        var folder = temp.resolve(name);
        var program = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
        Files.writeString(folder.resolve("release"), release + "\n");
        return folder.toString();
    }

    /** The launcher of a copy of what the command line needs. */
    private String copied(String name) throws IOException {
        var copy = temp.resolve(name);
        var lib = Files.createDirectories(copy.resolve("lib"));
        try (var jars = Files.newDirectoryStream(PACKAGE.resolve("lib"), "*.jar")) {
            for (var jar : jars) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
        var launcher = Files.createDirectories(copy.resolve("bin")).resolve("dartboard");
        return Files.copy(Path.of(LAUNCHER), launcher).toString();
    }

    /** Runs a command in the temporary folder, by default where no cache can be kept. */
    private Outcome run(Map<String, String> environment, String... command) throws Exception {
        var out = temp.resolve("out").toFile();
        var err = temp.resolve("err").toFile();
        var builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"), "XDG_CACHE_HOME", NOWHERE, "HOME", NOWHERE));
        builder.environment().putAll(environment);
        var process = builder.start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new Outcome(
                process.exitValue(),
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }
}
