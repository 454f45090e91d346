import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * Builds what people install: an image of the program with a Java of its own, and of it the package of the system that this
 * runs on: a .deb on Linux; on Windows and macOS, by their own jpackage, an .msi and a .dmg.
 *
 * <p>Arguments: the folder that {@code mvn package} left, the version, and the time that all files get. The class path holds the
 * program, which writes its own manual page and icon.
 */
public final class BuildInstaller {

    private BuildInstaller() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var program = Path.of(args[0]).toAbsolutePath();
        var version = args[1];
        var time = Instant.parse(args[2]);
        var out = Tree.emptied(program.resolveSibling("installer"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var image = new AppImage(out.resolve("dartboard"), program);
        image.assemble();
        var icons = Files.createDirectories(out.resolve("icons"));
        Icons.write(icons);
        // Caches of loaded classes hold the times of the jars
        Tree.setTimes(image.folder(), time);
        image.train();
        if (system.startsWith("windows")) {
            new NativePackage("msi", image, version, out).build("windows");
        } else if (system.startsWith("mac")) {
            new NativePackage("dmg", image, version, out).build("macos");
        } else {
            image.addLauncher();
            var deb = new DebPackage(image, icons, version, time).build(out);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.0f MB unpacked%n%s: %.0f MB%n",
                    relative(image.folder()),
                    Tree.size(image.folder()) / 1e6,
                    relative(deb),
                    Files.size(deb) / 1e6);
        }
    }

    private static Path relative(Path path) {
        return Path.of("").toAbsolutePath().relativize(path);
    }
}
