package org.dartboard.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code .dartboard} files, format 1: UTF-8 JSON, with or without a byte order mark.
 *
 * <p>Reading gives an environment, or all that is wrong with the file, each with its path, line and column; whatever the
 * bytes, it does not throw. Writing is canonical, and a canonical file survives reading and writing byte by byte.
 */
public final class DartboardFile {

    /** The largest file in bytes: 64 MiB. */
    public static final int LARGEST = 64 << 20;

    /** The most elements in a file. */
    public static final int MOST_ELEMENTS = 100_000;

    private final Migrations migrations;
    private final AtomicFile.Disk disk;

    /** Files of all formats that this program knows. */
    public DartboardFile() {
        this(Migrations.OF_THIS_PROGRAM, new AtomicFile.Disk() {});
    }

    /** For tests: other formats, and disks that fail. */
    DartboardFile(Migrations migrations, AtomicFile.Disk disk) {
        this.migrations = migrations;
        this.disk = disk;
    }

    /** Reads a file. */
    public ReadResult read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            return refused(Failures.reading(file, e));
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @throws IOException if the stream fails
     */
    public ReadResult read(InputStream in) throws IOException {
        return read(in.readNBytes(LARGEST + 1));
    }

    /** Reads the bytes of a file. */
    public ReadResult read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refused(Phrase.of("file.large", "most", LARGEST >> 20));
        }
        var problems = new Problems();
        var text = decoded(bytes, problems);
        var json = text == null ? null : TreeReader.read(text, problems);
        var root = json == null ? null : root(json, problems);
        var environment = root == null ? null : environment(root, problems);
        return environment == null
                ? refused(problems, root != null)
                : new ReadResult.Read(environment, problems.inFileOrder());
    }

    /**
     * What can be read of a file that cannot be opened, all of it whole and consistent. The file is not touched. Of one that
     * can be opened it is the same as reading gives.
     *
     * @return null if that is nothing, if the file cannot be reached, or if a newer version made it
     */
    public @Nullable Salvaged salvage(Path file) {
        try (var in = Files.newInputStream(file)) {
            return salvage(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            return null;
        }
    }

    /** The same of the bytes of a file. */
    public @Nullable Salvaged salvage(byte[] bytes) {
        return new Salvage(migrations).of(bytes);
    }

    private Json.@Nullable Obj root(Json json, Problems problems) {
        if (!(json instanceof Json.Obj file)) {
            problems.error(json, Place.ROOT, Phrase.of("file.root"), Phrase.of("file.expected.object"));
            return null;
        }
        return migrations.migrated(file, problems);
    }

    private @Nullable Environment environment(Json.Obj root, Problems problems) {
        var elements = root.get("elements");
        if (Json.items(elements).size() > MOST_ELEMENTS) {
            problems.error(
                    elements, Place.ROOT.at("elements"), Phrase.of("file.elements", "most", MOST_ELEMENTS), null);
            return null;
        }
        var references = new References(root, problems);
        var decoder = new Decoder(problems, references.misspelt());
        var values = decoder.values(Environment.SCHEMA, root, Place.ROOT, Set.of("format"));
        references.check();
        if (values == null || problems.hasErrors()) {
            return null;
        }
        var environment = decoder.make(Environment.SCHEMA, values, root, Place.ROOT);
        if (environment != null) {
            new Hints(environment, root, problems).check();
        }
        return environment;
    }

    /**
     * A value of a property as a file holds it: text, number, truth value, null, or a list or map of these.
     *
     * @param kind the property's
     */
    public static @Nullable Object plain(Kind<?> kind, Object value) {
        return Encoder.plain(kind, value);
    }

    /** The canonical text of an environment. */
    public String write(Environment environment) {
        return Printer.print(Encoder.file(migrations.current(), environment));
    }

    /**
     * Saves an environment in canonical form. What stands in the file is replaced at once or, if anything fails, not at
     * all. A symbolic link is followed; permissions are kept.
     *
     * @throws SaveFailed saying what to do
     */
    public void save(Environment environment, Path file) throws SaveFailed {
        save(write(environment).getBytes(StandardCharsets.UTF_8), file);
    }

    /**
     * Saves the bytes of any file in the same safe way, such as those of a picture.
     *
     * @throws SaveFailed saying what to do
     */
    public void save(byte[] bytes, Path file) throws SaveFailed {
        try {
            new AtomicFile(disk).write(file, bytes);
        } catch (IOException e) {
            throw new SaveFailed(Failures.saving(file, e, bytes.length), e);
        }
    }

    private static @Nullable String decoded(byte[] bytes, Problems problems) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        // The quick way puts U+FFFD for what is malformed; people may also have written it
        if (text.indexOf('\uFFFD') >= 0) {
            int valid = validLength(bytes);
            if (valid < bytes.length) {
                notUtf8(new String(bytes, 0, valid, StandardCharsets.UTF_8), problems);
                return null;
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** How many bytes from the beginning are UTF-8. */
    private static int validLength(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    private static void notUtf8(String before, Problems problems) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        problems.error(line, column, Place.ROOT, Phrase.of("file.encoding"));
    }

    private static ReadResult refused(Phrase advice) {
        var problem = new Problem(Problem.Severity.ERROR, advice, "", 0, 0, null);
        return new ReadResult.Refused(advice, List.of(problem), false);
    }

    private static ReadResult refused(Problems problems, boolean understood) {
        var all = problems.inFileOrder();
        var first = all.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .findFirst()
                .orElseThrow();
        var advice = problems.errors() == 1 ? first.message() : Phrase.of("file.advice", "n", problems.errors());
        return new ReadResult.Refused(advice, all, understood);
    }
}
