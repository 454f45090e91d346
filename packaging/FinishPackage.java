import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The last step of {@code mvn package}: what copying alone does not do for the folder that it leaves (the only argument).
 */
public final class FinishPackage {
    private FinishPackage() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[0]);
        try (var jars = Files.newDirectoryStream(folder.resolve("lib"), "picocli-*.jar")) {
            for (var jar : jars) {
                renewClasses(jar);
            }
        }
        var bin = Files.createDirectories(folder.resolve("bin"));
        var launcher = bin.resolve("dartboard");
        copy("dartboard.bat", bin.resolve("dartboard.bat"));
        copy("dartboard.sh", launcher);
        if (launcher.toFile().setExecutable(true, false)
                && !System.getProperty("os.name").startsWith("Windows")) {
            // The cache of loaded classes for the Java of this machine. Without it the launcher works, only slower.
            new ProcessBuilder(launcher.toString(), "--prepare")
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private static void copy(String launcher, Path target) throws IOException {
        Files.copy(Path.of("packaging", "launcher", launcher), target, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Rewrites the classes of a jar, in place, in the class file format of Java 8. The JVM's AOT cache leaves out classes older
     * than Java 6, as picocli's are, and reading those from the jar costs each command 40 ms, more than an empty program takes.
     * Nothing but the format and the stack maps that it asks for changes.
     */
    private static void renewClasses(Path file) throws IOException {
        try (var jar = FileSystems.newFileSystem(file);
                var loader = new URLClassLoader(new URL[] {file.toUri().toURL()})) {
            List<Path> classes;
            try (var all = Files.walk(jar.getPath("/"))) {
                classes = all.filter(path -> path.toString().endsWith(".class")).toList();
            }
            var format = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    // Stack maps name common superclasses, so the jar's own classes have to be found
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            // Bodies pass through a transform that changes nothing: left alone they would be copied without stack maps
            var renew = ClassTransform.transformingMethodBodies(CodeBuilder::with)
                    .andThen(ClassTransform.endHandler(builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0)));
            for (var path : classes) {
                var old = format.parse(Files.readAllBytes(path));
                if (old.majorVersion() < ClassFile.JAVA_6_VERSION) {
                    Files.write(path, format.transformClass(old, renew));
                }
            }
        }
    }
}
