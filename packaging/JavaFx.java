import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * JavaFX as jlink wants it. Its jars carry their native libraries as resources, and unpack them into the user's home at the
 * first start; in a module file they lie beside Java's own.
 */
final class JavaFx {

    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dylib|dll)");

    /** {@code javafx-base-26.0.2-linux.jar}; the one without a system is empty. */
    private static final Pattern JAR = Pattern.compile("javafx-(\\w+)-([\\d.]+)-.+\\.jar");

    private JavaFx() {}

    /** Puts the native libraries of a folder's jars beside them, where JavaFX looks first: no start has to unpack and check them. */
    static void unpackNatives(Path folder) throws IOException {
        for (var jar : Tree.jars(folder)) {
            try (var archive = new JarFile(jar.toFile())) {
                for (var entry : archive.stream().toList()) {
                    // They lie at the top
                    if (NATIVE.matcher(entry.getName()).matches()
                            && !entry.getName().contains("/")) {
                        try (var in = archive.getInputStream(entry)) {
                            Files.copy(in, folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }

    /** Makes a module file of a jar. */
    static void module(Path jar, Path modules) throws IOException {
        var name = JAR.matcher(jar.getFileName().toString());
        if (!name.matches()) {
            return;
        }
        var module = "javafx." + name.group(1);
        var classes = Files.createDirectories(modules.resolve(module).resolve("classes"));
        var natives = Files.createDirectories(modules.resolve(module).resolve("natives"));
        try (var archive = new JarFile(jar.toFile())) {
            for (var entry : archive.stream().filter(e -> !e.isDirectory()).toList()) {
                // The bridge to SWT is a jar inside; the manifest is none of a module's
                if (entry.getName().startsWith("META-INF/") || entry.getName().endsWith(".jar")) {
                    continue;
                }
                var folder = NATIVE.matcher(entry.getName()).matches() ? natives : classes;
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(jar + " holds " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var in = archive.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
        var arguments = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
        // On Windows, jlink puts native libraries of a module into lib, and those of the system into bin
        arguments.addAll(List.of(windows() ? "--cmds" : "--libs", natives.toString()));
        arguments.addAll(List.of(
                "--module-version",
                name.group(2),
                modules.resolve(module + ".jmod").toString()));
        Jdk.run("jmod", arguments);
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
