import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/** The modules of Java and JavaFX that the bundled Java is linked of, as {@code packaging/modules.txt} lists them. */
final class Modules {

    private Modules() {}

    /** Their names, if nothing that these jars use is missing. */
    static List<String> listed(List<Path> jars) throws IOException {
        var listed = AppImage.lines("modules.txt");
        var missing = used(jars);
        missing.removeAll(closure(listed));
        if (!missing.isEmpty()) {
            throw new IOException("packaging/modules.txt lacks " + missing);
        }
        return listed;
    }

    /** What is linked with them, for they need it. */
    private static Set<String> closure(List<String> names) {
        var all = new HashSet<String>();
        names.forEach(name -> add(name, all));
        return all;
    }

    private static void add(String name, Set<String> all) {
        var module = ModuleFinder.ofSystem().find(name);
        if (all.add(name) && module.isPresent()) {
            module.get().descriptor().requires().stream()
                    .filter(r -> !r.modifiers().contains(Modifier.STATIC))
                    .forEach(r -> add(r.name(), all));
        }
    }

    /** Modules of Java that jars use: those that are modules say so, of the others jdeps does. */
    private static Set<String> used(List<Path> jars) throws IOException {
        var used = new TreeSet<String>();
        for (var jar : jars) {
            var module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
            if (!module.isAutomatic()) {
                module.requires().stream()
                        .filter(r -> !r.modifiers().contains(Modifier.STATIC))
                        .forEach(r -> used.add(r.name()));
                continue;
            }
            var said = new StringWriter();
            var tool = ToolProvider.findFirst("jdeps").orElseThrow();
            tool.run(
                    new PrintWriter(said),
                    new PrintWriter(said),
                    "-summary",
                    "--multi-release",
                    "base",
                    "--ignore-missing-deps",
                    jar.toString());
            said.toString().lines().map(line -> line.replaceFirst(".*-> ", "")).forEach(used::add);
        }
        used.removeIf(name -> ModuleFinder.ofSystem().find(name).isEmpty());
        return used;
    }
}
