package org.dartboard.file;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The environments that come with the program. They are opened as they are and never saved over.
 *
 * @param folder that holds them; null if there is none
 */
public record SampleFiles(@Nullable Path folder) {

    /** Whole environments, in the order in which they are best met. */
    private static final List<String> ENVIRONMENTS =
            List.of("hospital", "farm", "auction", "toybox", "resort", "resin", "onstar");

    /** Small cases, each about one idea. */
    private static final List<String> CASES = List.of("barman", "tobacco", "approval");

    private static final List<String> ORDER =
            Stream.of(ENVIRONMENTS, CASES).flatMap(List::stream).toList();

    /** Those beside the program: above its jar in a package, above its classes in a source tree. */
    public static SampleFiles ofTheProgram() {
        try {
            var program =
                    SampleFiles.class.getProtectionDomain().getCodeSource().getLocation();
            for (var above = Path.of(program.toURI()).getParent(); above != null; above = above.getParent()) {
                var folder = above.resolve("samples");
                if (Files.isRegularFile(folder.resolve("hospital.dartboard"))) {
                    return new SampleFiles(folder);
                }
            }
            return new SampleFiles(null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them: whole environments, then small cases, then any that the program does not know, by name. */
    public List<Path> files() {
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".dartboard"))
                    .sorted(Comparator.comparingInt(SampleFiles::place).thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a sample is a small case about one idea. */
    public static boolean isCase(Path sample) {
        return CASES.contains(name(sample));
    }

    private static int place(Path sample) {
        int place = ORDER.indexOf(name(sample));
        return place < 0 ? ORDER.size() : place;
    }

    private static String name(Path sample) {
        return String.valueOf(sample.getFileName()).replace(".dartboard", "");
    }

    /** Whether a file is one of them, or would be. */
    public boolean holds(Path file) {
        return folder != null && real(file).startsWith(real(folder));
    }

    /** A path without links, as far as it leads anywhere. */
    private static Path real(Path path) {
        var whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException e) {
            var parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }
}
