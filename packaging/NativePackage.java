import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packages of Windows (.msi) and macOS (.dmg), by that system's jpackage with the arguments in {@code packaging/windows} and
 * {@code packaging/macos}. Neither was built yet, for jpackage builds for the system that it runs on. What was tried, on Linux, is an
 * image by jpackage with the arguments that are made here: it starts, with the caches of loaded classes.
 *
 * @param type as jpackage names it
 * @param out where it goes
 */
record NativePackage(String type, AppImage image, String version, Path out) {

    /** Builds it; the arguments that go before are in a folder of {@code packaging}. */
    void build(String system) throws IOException {
        build(List.of("@" + AppImage.PACKAGING.resolve(system).resolve("jpackage.txt")));
    }

    /** Builds it with these arguments and what changes from one version to the next. */
    void build(List<String> before) throws IOException {
        var input = Files.createDirectories(out.resolve("input"));
        Tree.copy(image.lib(), input);
        Tree.copy(image.samples(), input.resolve("samples"));
        Files.writeString(
                out.resolve("command-line.properties"),
                "win-console=true\njava-options=" + String.join(" ", options("command-line")) + "\n");
        var arguments = new ArrayList<>(before);
        arguments.addAll(List.of("--type", type, "--dest", out.toString()));
        arguments.addAll(List.of("--app-version", type.equals("dmg") ? notBelowOne(version) : version));
        arguments.addAll(List.of("--input", input.toString()));
        arguments.addAll(List.of("--runtime-image", image.runtime().toString()));
        for (var option : options("window")) {
            arguments.addAll(List.of("--java-options", option));
        }
        Jdk.run("jpackage", arguments);
    }

    /** Java's options for a way to run the program; jpackage's launcher puts the folder of the jars into them. */
    private static List<String> options(String way) throws IOException {
        var options = new ArrayList<>(AppImage.lines(way + ".options"));
        options.add("-XX:AOTCache=$APPDIR/" + way + ".aot");
        return options;
    }

    /** macOS takes no first number of 0: 0.1.0 is 1.0.1 there, which stays below 1.1.0. */
    private static String notBelowOne(String version) {
        return version.startsWith("0.") ? "1." + version.replaceFirst("\\.\\d+$", "") : version;
    }
}
