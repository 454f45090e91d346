import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

/** What is done to whole folders. */
final class Tree {

    private Tree() {}

    /** Everything in a folder and itself, what holds before what is held. */
    static List<Path> walk(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    /** The jars that lie in a folder. */
    static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /** A folder with nothing in it. */
    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var path : walk(folder).reversed()) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }

    /** Copies a folder. */
    static void copy(Path from, Path to) throws IOException {
        for (var path : walk(from)) {
            var target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Gives everything the same time. */
    static void setTimes(Path folder, Instant time) throws IOException {
        for (var path : walk(folder)) {
            Files.setLastModifiedTime(path, FileTime.from(time));
        }
    }

    /** Lets everybody read everything, its owner write it, and whoever may run it run it. */
    static void setPermissions(Path folder) throws IOException {
        for (var path : walk(folder)) {
            if (!Files.isSymbolicLink(path)) {
                boolean runs = Files.isDirectory(path) || Files.isExecutable(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    /** How many bytes its files hold. */
    static long size(Path folder) throws IOException {
        return walk(folder).stream()
                .filter(path -> Files.isRegularFile(path) && !Files.isSymbolicLink(path))
                .mapToLong(Tree::length)
                .sum();
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
