import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures an image or an installed program: from starting the launcher to the drawn hospital, and its memory, beside an empty
 * window on the same Java with the same options, without a cache of loaded classes and with the program's. They take turns, so
 * that what else the machine does meets all.
 *
 * <p>Arguments: the program's folder, how often, and a folder for what is made on the way.
 */
public final class FirstFrame {

    private static final String EMPTY = "empty window";
    private static final String CACHED = "empty, cached";
    private static final String HOSPITAL = "hospital";

    private FirstFrame() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var home = Path.of(args[0]).toRealPath();
        int times = Integer.parseInt(args[1]);
        var folder = Tree.emptied(Path.of(args[2])).toAbsolutePath();
        var commands = new LinkedHashMap<String, List<String>>();
        var jar = emptyWindow(folder);
        commands.put(EMPTY, empty(home, jar, List.of()));
        commands.put(
                CACHED,
                empty(home, jar, List.of("-XX:AOTCache=" + home.resolve("lib").resolve("window.aot"))));
        commands.put(
                HOSPITAL,
                List.of(
                        home.resolve("bin").resolve("dartboard").toString(),
                        home.resolve("samples").resolve("hospital.dartboard").toString()));
        try (var screen = Screen.open()) {
            measure(screen, commands, environment(folder), times);
        }
    }

    /** Nobody's own settings; no look for a graphics card that is not there, as the launcher does it. */
    static Map<String, String> environment(Path folder) {
        var environment = new LinkedHashMap<String, String>();
        for (var kind : List.of("CONFIG", "STATE", "CACHE", "DATA")) {
            environment.put(
                    "XDG_" + kind + "_HOME",
                    folder.resolve(kind.toLowerCase(Locale.ROOT)).toString());
        }
        if (!hasGraphics()) {
            environment.put("GDK_GL", "disable");
        }
        return environment;
    }

    private static boolean hasGraphics() {
        return List.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg").stream()
                .anyMatch(device -> Files.exists(Path.of(device)));
    }

    private static Path emptyWindow(Path folder) throws IOException {
        var javafx = Path.of("target", "javafx");
        Jdk.run(
                "javac",
                List.of(
                        "-d",
                        folder.toString(),
                        "--module-path",
                        javafx.toString(),
                        "--add-modules",
                        "javafx.controls",
                        Path.of("packaging", "EmptyWindow.java").toString()));
        // A folder with classes cannot be on a class path that a cache fits
        var jar = folder.resolve("empty.jar");
        Jdk.run("jar", List.of("--create", "--file", jar.toString(), "-C", folder.toString(), "EmptyWindow.class"));
        return jar;
    }

    private static List<String> empty(Path home, Path jar, List<String> cache) throws IOException {
        var lib = home.resolve("lib");
        var command = new ArrayList<String>();
        command.add(home.resolve("runtime").resolve("bin").resolve("java").toString());
        command.add("@" + lib.resolve("window.options"));
        command.addAll(cache);
        if (!hasGraphics()) {
            command.add("-Dprism.order=sw");
        }
        // A cache fits a class path that goes on after that of the program
        command.addAll(List.of("-classpath", lib.resolve("dartboard.jar") + ":" + jar, "EmptyWindow"));
        return command;
    }

    private static void measure(
            Screen screen, Map<String, List<String>> commands, Map<String, String> environment, int times)
            throws IOException, InterruptedException {
        var pictures = new LinkedHashMap<String, int[]>();
        var starts = new LinkedHashMap<String, List<Start>>();
        for (var command : commands.entrySet()) {
            pictures.put(command.getKey(), Start.picture(screen, command.getValue(), environment));
            starts.put(command.getKey(), new ArrayList<>());
        }
        for (int i = 0; i < times; i++) {
            for (var command : commands.entrySet()) {
                var name = command.getKey();
                boolean last = i == times - 1;
                starts.get(name).add(Start.of(screen, command.getValue(), environment, pictures.get(name), last));
            }
        }
        starts.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-13s drawn after %.2f s (%.2f to %.2f), %.2f s of processor time; %d MB of memory%n",
                name,
                middle(all.stream().map(Start::seconds).toList()),
                all.stream().mapToDouble(Start::seconds).min().orElseThrow(),
                all.stream().mapToDouble(Start::seconds).max().orElseThrow(),
                middle(all.stream().map(Start::work).toList()),
                all.getLast().memory()));
        double hospital = seconds(starts.get(HOSPITAL));
        System.out.printf(
                Locale.ROOT,
                "The hospital takes %.2f times an empty window, %.2f times one that shares its cache; %d starts each; load %s%n",
                hospital / seconds(starts.get(EMPTY)),
                hospital / seconds(starts.get(CACHED)),
                times,
                Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
    }

    private static double seconds(List<Start> starts) {
        return middle(starts.stream().map(Start::seconds).toList());
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
