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
import java.util.List;

/**
 * Rewrites the classes of a jar, in place, in the class file format of Java 8. The JVM's AOT cache leaves out classes that
 * are older than Java 6, as picocli's are, and loading those one by one costs the command line as much again as the rest of
 * its start. Nothing but the format and the stack maps that it asks for changes.
 */
void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
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
