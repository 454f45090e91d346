package org.dartboard.kept;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dartboard.file.UserFolders;

/**
 * Everything that is kept for one user. Only files that the program made are looked at, and none of them is a document: those
 * are where their owner put them.
 */
public final class Stores {

    /** The file of the settings, in their folder. */
    public static final String SETTINGS_FILE = "settings.properties";

    private static final String LOG = "dartboard.log";

    /**
     * What there is of one kind.
     *
     * @param folder where it is
     * @param there whether that is there
     * @param files how many
     * @param bytes how large they are together
     */
    public record Held(Store store, Path folder, boolean there, int files, long bytes) {}

    private final UserFolders folders;

    /** What is kept in a user's folders. */
    public Stores(UserFolders folders) {
        this.folders = folders;
    }

    /** The folder of a store, which need not exist. */
    public Path folder(Store store) {
        return switch (store) {
            case SETTINGS -> folders.settings();
            case WORK -> folders.work();
            case LIBRARY -> folders.library();
            case LOGS -> folders.logs();
            case CACHE -> folders.cache();
        };
    }

    /** What there is of every kind. Takes a while. */
    public List<Held> look() {
        return Stream.of(Store.values()).map(this::look).toList();
    }

    /** What there is of one kind. A folder that cannot be read counts as empty. Takes a while. */
    public Held look(Store store) {
        int files = 0;
        long bytes = 0;
        for (var file : files(store)) {
            try {
                bytes += Files.size(file);
                files++;
            } catch (IOException e) {
                // gone meanwhile
            }
        }
        return new Held(store, folder(store), Files.isDirectory(folder(store)), files, bytes);
    }

    /**
     * Deletes what there is of one kind that no running program holds: settings, logs or what quickens the start. Unsaved work
     * and the library have owners of their own, which see to what is in use.
     *
     * @throws IOException if a file cannot be deleted; others may have gone
     */
    public void delete(Store store) throws IOException {
        if (store == Store.WORK || store == Store.LIBRARY) {
            throw new IllegalArgumentException(store.name());
        }
        for (var file : files(store)) {
            if (store == Store.LOGS && LOG.equals(String.valueOf(file.getFileName()))) {
                // Programs that run go on writing to it
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                        .close();
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files(Store store) {
        return switch (store) {
            case SETTINGS -> beginning(folders.settings(), "settings.properties", ".settings.properties.");
            case WORK -> within(folders.work(), 1);
            case LIBRARY -> within(folders.library(), Integer.MAX_VALUE);
            case LOGS -> beginning(folders.logs(), "dartboard.");
            case CACHE -> within(folders.cache(), Integer.MAX_VALUE);
        };
    }

    /** The files of a folder whose names begin so: it may hold something else, too. */
    private static List<Path> beginning(Path folder, String... beginnings) {
        return within(folder, 1).stream()
                .filter(f -> Stream.of(beginnings)
                        .anyMatch(b -> String.valueOf(f.getFileName()).startsWith(b)))
                .toList();
    }

    private static List<Path> within(Path folder, int depth) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, java.util.Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // nothing was kept yet
        } catch (IOException e) {
            // what was found so far counts
        }
        return files;
    }
}
