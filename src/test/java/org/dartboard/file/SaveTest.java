package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.dartboard.Generated;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {
    private static final Environment ENVIRONMENT = Generated.environment(1);
    private static final DartboardFile FILES = new DartboardFile();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("Größe é.dartboard");
    }

    @Test
    void aNewFile() throws Exception {
        FILES.save(ENVIRONMENT, file);
        assertTrue(FILES.read(file) instanceof ReadResult.Read(var read, var _) && read.equals(ENVIRONMENT));
        assertOnlyTheFile();
    }

    @Test
    void anotherOneInItsPlace() throws Exception {
        Files.writeString(file, "old");
        FILES.save(ENVIRONMENT, file);
        assertEquals(FILES.write(ENVIRONMENT), Files.readString(file));
        assertOnlyTheFile();
    }

    @Test
    void permissionsAreKept() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file, "old");
        var mode = PosixFilePermissions.fromString("rw-rw-r-x");
        Files.setPosixFilePermissions(file, mode);
        FILES.save(ENVIRONMENT, file);
        assertEquals(mode, Files.getPosixFilePermissions(file));
    }

    @Test
    void linksAreFollowedAndKept() throws Exception {
        var inner = Files.createDirectory(folder.resolve("inner"));
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("inner", "link"));
        Files.createSymbolicLink(inner.resolve("link"), Path.of("target"));
        FILES.save(ENVIRONMENT, link);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isSymbolicLink(inner.resolve("link")));
        assertEquals(FILES.write(ENVIRONMENT), Files.readString(inner.resolve("target")));
        FILES.save(Environment.EMPTY, link);
        assertEquals("{\n  \"format\": 1\n}\n", Files.readString(inner.resolve("target")));
    }

    @Test
    void failuresSayWhatToDo() throws IOException {
        var loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertAdvice("Choose another name: the link " + loop + " leads back to itself.", FILES, loop);
        assertAdvice("Choose another name: " + folder + " is a folder.", FILES, folder);
        var nowhere = folder.resolve("gone");
        assertAdvice("Choose another folder: " + nowhere + " is not there.", FILES, nowhere.resolve("x"));
        Files.writeString(file, "x");
        assertAdvice("Choose another folder: " + file + " is not there.", FILES, file.resolve("x"));
    }

    @Test
    void aDiskThatFailsWhileWritingLeavesTheOldFile() throws IOException {
        Files.writeString(file, "old");
        var failing = files(new AtomicFile.Disk() {
            @Override
            public void write(FileChannel channel, byte[] bytes) throws IOException {
                channel.write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
                throw new IOException("the plug is out");
            }
        });
        var advice =
                "Save under another name or in another folder: " + file + " could not be written (the plug is out).";
        assertAdvice(advice, failing, file);
        assertEquals("old", Files.readString(file));
        assertOnlyTheFile();
    }

    @Test
    void aDiskThatCannotReplaceAtOnceLeavesTheOldFile() throws IOException {
        Files.writeString(file, "old");
        assertAdvice(
                "Save in another folder: that of " + file + " cannot replace a file safely.",
                files(moving(new AtomicMoveNotSupportedException("a", "b", "no"))),
                file);
        assertAdvice(
                "Save under another name or in another folder: " + file + " could not be written (it is held).",
                files(moving(new FileSystemException("a", "b", "it is held"))),
                file);
        assertEquals("old", Files.readString(file));
        assertOnlyTheFile();
    }

    @Test
    void whatACrashLeftBehindIsInNobodysWay() throws Exception {
        Files.writeString(folder.resolve("." + file.getFileName() + ".0.saving"), "half");
        FILES.save(ENVIRONMENT, file);
        assertEquals(FILES.write(ENVIRONMENT), Files.readString(file));
    }

    @Test
    void readingSaysWhatToDoToo() throws IOException {
        assertEquals("Check the name: there is no file " + file + ".", advice(FILES.read(file)));
        assertEquals("Choose a file: " + folder + " is a folder.", advice(FILES.read(folder)));
        var loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertTrue(advice(FILES.read(loop)).startsWith("Check that " + loop + " can be reached"));
    }

    private static String advice(ReadResult reading) {
        return reading instanceof ReadResult.Refused(var advice, var problems, var _) && problems.size() == 1
                ? Messages.strict().format(advice)
                : "read";
    }

    private void assertOnlyTheFile() throws IOException {
        try (var all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }

    private static void assertAdvice(String expected, DartboardFile files, Path file) {
        var failure = assertThrows(SaveFailed.class, () -> files.save(ENVIRONMENT, file));
        assertEquals(expected, Messages.strict().format(failure.advice()));
    }

    private static DartboardFile files(AtomicFile.Disk disk) {
        return new DartboardFile(Migrations.OF_THIS_PROGRAM, disk);
    }

    private static AtomicFile.Disk moving(IOException failure) {
        return new AtomicFile.Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                throw failure;
            }
        };
    }
}
