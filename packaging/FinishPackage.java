import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The last step of {@code mvn package}: what copying alone does not do for the folder that it leaves (the only argument).
 */
public final class FinishPackage {
    private FinishPackage() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[0]);
        CompileStyles.in(folder.resolve("lib", "dartboard.jar"));
        try (var platforms = Files.list(folder.resolve("lib", "javafx"))) {
            // On Windows they are looked for elsewhere
            for (var platform :
                    platforms.filter(p -> !p.endsWith("windows-x64")).toList()) {
                JavaFx.unpackNatives(platform);
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
}
