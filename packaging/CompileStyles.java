import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Puts the binary form of the style sheets beside them into the program's jar. JavaFX takes it by itself where there is one,
 * and reads it faster when the program starts.
 */
final class CompileStyles {

    private CompileStyles() {}

    static void in(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar);
                var files = Files.walk(inside.getPath("/"))) {
            for (var css : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                var from = Files.createTempFile("style", ".css");
                var to = Files.createTempFile("style", ".bss");
                try {
                    Files.write(from, Files.readAllBytes(css));
                    Stylesheet.convertToBinary(from.toFile(), to.toFile());
                    var name = String.valueOf(css.getFileName()).replace(".css", ".bss");
                    Files.write(css.resolveSibling(name), Files.readAllBytes(to));
                } finally {
                    Files.delete(from);
                    Files.delete(to);
                }
            }
        }
    }
}
