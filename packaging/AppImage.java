import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program with a Java of its own, to be put anywhere: {@code runtime} (Java and JavaFX), {@code lib} (the program, its
 * libraries and the caches of loaded classes), {@code samples}.
 *
 * <p>The program stays on the class path, for jlink refuses libraries that are no modules.
 */
record AppImage(Path folder, Path program) {

    /** What is needed to build packages, in the project's folder. */
    static final Path PACKAGING = Path.of("packaging");

    /** Where the jars lie. */
    Path lib() {
        return folder.resolve("lib");
    }

    /** The samples. */
    Path samples() {
        return folder.resolve("samples");
    }

    /** Java. */
    Path runtime() {
        return folder.resolve("runtime");
    }

    /** Puts it together but for what quickens its start. */
    void assemble() throws IOException {
        Files.createDirectories(lib());
        for (var jar : Tree.jars(program.resolve("lib"))) {
            Files.copy(jar, lib().resolve(jar.getFileName()));
        }
        Tree.copy(program.resolve("samples"), samples());
        Files.copy(program.resolve("LICENSE"), folder.resolve("LICENSE"));
        for (var way : List.of("window", "command-line")) {
            Files.copy(PACKAGING.resolve(way + ".options"), lib().resolve(way + ".options"));
        }
        link();
    }

    private void link() throws IOException {
        var modules = Files.createDirectories(folder.resolveSibling("jmods"));
        for (var jar : Tree.jars(Path.of("target", "javafx"))) {
            JavaFx.module(jar, modules);
        }
        var arguments = new ArrayList<>(List.of(
                "--module-path",
                modules.toString(),
                "--add-modules",
                String.join(",", Modules.listed(Tree.jars(lib()))),
                "--include-locales",
                "en",
                "--strip-java-debug-attributes",
                "--no-man-pages",
                "--no-header-files",
                "--output",
                runtime().toString()));
        Jdk.run("jlink", arguments);
        for (var unused : List.of("jrunscript", "keytool")) {
            Files.deleteIfExists(runtime().resolve("bin").resolve(unused));
        }
    }

    /** The lines of a file in {@code packaging} that are no comments. */
    static List<String> lines(String file) throws IOException {
        return Files.readAllLines(PACKAGING.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Adds what starts it from a shell. */
    void addLauncher() throws IOException {
        var launcher = Files.createDirectories(folder.resolve("bin")).resolve("dartboard");
        Files.copy(PACKAGING.resolve("linux").resolve("dartboard.sh"), launcher);
        if (!launcher.toFile().setExecutable(true, false)) {
            throw new IOException(launcher + " cannot be made executable");
        }
    }

    /**
     * Makes the caches of loaded classes, of a rehearsal without a display and of a sample's walk. They hold no absolute paths
     * that matter: they fit where the image is put.
     */
    void train() throws IOException, InterruptedException {
        var sample = samples().resolve("hospital.dartboard").toString();
        train(
                "window",
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Ddartboard.rehearsal=true"),
                List.of(sample));
        train("command-line", List.of(), List.of("walk", sample));
    }

    private void train(String way, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        var cache = lib().resolve(way + ".aot");
        var command = new ArrayList<String>();
        command.add(runtime().resolve("bin").resolve("java").toString());
        command.add("@" + lib().resolve(way + ".options"));
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(options);
        // A relative path would be kept as it is, and the program would not find its samples
        command.addAll(List.of("-jar", lib().resolve("dartboard.jar").toString()));
        command.addAll(arguments);
        var log = folder.resolveSibling(way + ".log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0 || !Files.exists(cache)) {
            throw new IOException("No cache of loaded classes for the " + way + ": see " + log);
        }
    }
}
