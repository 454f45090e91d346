import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/** The modules of Java and JavaFX that the bundled Java is linked of, as {@code packaging/modules.txt} lists them. */
final class Modules {

    private Modules() {}

    /** Their names, if nothing is missing that the classes in these jars use. */
    static List<String> listed(List<Path> jars) throws IOException {
        var listed = AppImage.lines("modules.txt");
        var linked = new HashSet<String>();
        listed.forEach(name -> link(name, linked));
        var missing = used(jars);
        missing.removeAll(linked);
        if (!missing.isEmpty()) {
            throw new IOException("packaging/modules.txt lacks " + missing);
        }
        return listed;
    }

    /** Adds a module and what is linked with it, for it needs it. */
    private static void link(String name, Set<String> linked) {
        var module = ModuleFinder.ofSystem().find(name);
        if (linked.add(name) && module.isPresent()) {
            module.get().descriptor().requires().stream()
                    .filter(r -> !r.modifiers().contains(Modifier.STATIC))
                    .forEach(r -> link(r.name(), linked));
        }
    }

    /** What jdeps finds. Libraries that are modules ask for more than they use, and jdeps would believe them. */
    private static Set<String> used(List<Path> jars) throws IOException {
        var folder = Files.createTempDirectory("classes");
        for (var jar : jars) {
            try (var archive = new JarFile(jar.toFile())) {
                for (var entry : archive.stream().toList()) {
                    var name = entry.getName();
                    if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                        var target = folder.resolve(name).normalize();
                        Files.createDirectories(target.getParent());
                        try (var in = archive.getInputStream(entry)) {
                            Files.copy(in, target);
                        }
                    }
                }
            }
        }
        var said = new StringWriter();
        var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        jdeps.run(new PrintWriter(said), new PrintWriter(said), "-summary", "--ignore-missing-deps", folder.toString());
        Tree.emptied(folder);
        Files.delete(folder);
        var used = new TreeSet<String>();
        said.toString().lines().map(line -> line.replaceFirst(".*-> ", "")).forEach(used::add);
        used.removeIf(name -> ModuleFinder.ofSystem().find(name).isEmpty());
        return used;
    }
}
