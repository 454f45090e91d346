package org.dartboard.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dartboard.Appearing;
import org.dartboard.Generated;
import org.dartboard.cli.Typed;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.Stamp;
import org.dartboard.journal.Journals;
import org.dartboard.journal.Origin;
import org.dartboard.library.Archive;
import org.dartboard.library.Content;
import org.dartboard.library.Database;
import org.dartboard.library.Draft;
import org.dartboard.library.Import;
import org.dartboard.library.Label;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Query;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.version.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages many files, journals and libraries, and does with each what the window would: whatever comes, it is a value or a
 * failure that says what to do. Outside the usual tests: {@code mvn -Pmutate test}, {@code -Dmutations=20000} of them in all. It
 * prints how many there were of what, and the seeds of those that failed.
 */
class MutatedRun {

    private static final int ALL = Integer.getInteger("mutations", 20_000);

    /** Nothing takes so long, s. */
    private static final long PATIENCE = 120;

    /** Of so many files that could be read, in one everybody walks. */
    private static final int WALKED = 20;

    private static final int HEADER = 8;
    private static final int FRAME = 8;

    @TempDir
    Path temp;

    private final DartboardFile files = new DartboardFile();
    private final Messages messages = Messages.strict();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private Path environment = Path.of("");

    @BeforeEach
    void make() throws IOException {
        environment = temp.resolve("it.dartboard");
        Files.copy(Path.of("samples/hospital.dartboard"), environment);
    }

    @AfterEach
    void tell() {
        counts.forEach((what, count) -> System.out.println(what + ": " + count));
        failures.forEach(System.out::println);
        assertEquals(List.of(), failures);
    }

    /** Does something with one damaged thing; what it was is counted. */
    private interface Trial {
        String with(long seed) throws Exception;
    }

    private void each(String what, int percent, Trial trial) {
        for (long seed = 0; seed < (long) ALL * percent / 100; seed++) {
            long here = seed;
            var answer = new CompletableFuture<String>();
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    answer.complete(trial.with(here));
                } catch (Throwable e) {
                    answer.completeExceptionally(e);
                }
            });
            try {
                counts.merge(what + ", " + answer.get(PATIENCE, TimeUnit.SECONDS), 1, Integer::sum);
            } catch (ExecutionException e) {
                failures.add(what + " of seed " + seed + ": " + told(e.getCause()));
            } catch (TimeoutException e) {
                failures.add(what + " of seed " + seed + " takes too long");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static String told(Throwable e) {
        var text = new StringBuilder(e.toString());
        for (var frame : List.of(e.getStackTrace()).subList(0, Math.min(4, e.getStackTrace().length))) {
            text.append("\n    ").append(frame);
        }
        return e.getCause() == null ? text.toString() : text + "\n  of " + told(e.getCause());
    }

    @Test
    void filesAreReadOrSalvagedOrSayWhyNot() throws IOException {
        var seeds = new ArrayList<byte[]>();
        try (var all = Files.list(Path.of("samples"))) {
            for (var sample : all.filter(p -> p.toString().endsWith(".dartboard"))
                    .sorted()
                    .toList()) {
                seeds.add(Files.readAllBytes(sample));
            }
        }
        seeds.add(files.write(Generated.environment(3)).getBytes(StandardCharsets.UTF_8));
        each("files", 60, seed -> {
            var good = seeds.get((int) (seed % seeds.size()));
            var mutations = new Mutations(seed);
            var bytes = seed % 3 == 0 ? mutations.ofBytes(good) : mutations.ofText(good);
            var result = files.read(bytes);
            var salvaged = files.salvage(bytes);
            if (salvaged != null) {
                salvaged.leftOut().forEach(p -> messages.format(p.message()));
                messages.format(salvaged.kept());
                messages.format(salvaged.lost());
                assertEquals(salvaged.environment(), read(salvaged.environment()));
                if (seed % WALKED == 0) {
                    var file = temp.resolve("salvaged.dartboard");
                    files.save(salvaged.environment(), file);
                    var typed = Typed.run("walk", file.toString());
                    assertEquals(0, typed.status(), typed.err());
                }
            }
            return switch (result) {
                case ReadResult.Read(var read, var _) -> {
                    assertEquals(read, salvaged == null ? null : salvaged.environment());
                    yield "read";
                }
                case ReadResult.Refused(var advice, var problems, var _) -> {
                    messages.format(advice);
                    problems.forEach(p -> messages.format(p.message()));
                    yield salvaged == null ? "nothing left" : "salvaged";
                }
            };
        });
    }

    private Environment read(Environment environment) {
        return files.read(files.write(environment).getBytes(StandardCharsets.UTF_8))
                        instanceof ReadResult.Read(var read, var _)
                ? read
                : Environment.EMPTY;
    }

    @Test
    void journalsAreReadAsFarAsTheyGo() throws Exception {
        var work = temp.resolve("work");
        try (var journals = journals(work)) {
            var journal = journals.journal();
            var origin = new Origin(environment, Stamp.of(environment));
            journal.keep(Generated.environment(20), origin);
            Appearing.await(work.resolve("1.work"));
            for (int i = 0; i < 30; i++) {
                journal.saving(Generated.environment(20).with(Environment.NAME, "Saved " + i));
            }
            journal.close();
        }
        var good = Files.readAllBytes(work.resolve("1.work"));
        each("journals", 20, seed -> {
            var bytes = seed % 3 == 0 ? new Mutations(seed).ofBytes(good) : new Mutations(seed).ofOneByte(good);
            var folder = Files.createDirectories(temp.resolve("journal"));
            Files.write(folder.resolve("1.work"), seed % 2 == 0 ? bytes : sound(bytes));
            try (var journals = journals(folder)) {
                var left = journals.left();
                for (var each : left) {
                    journals.discard(each);
                }
                return left.isEmpty() ? "saved" : left.getFirst().environment() == null ? "nothing left" : "work found";
            }
        });
    }

    /** With the checksums that such records would have. */
    private static byte[] sound(byte[] bytes) {
        var sound = ByteBuffer.wrap(bytes.clone());
        for (int at = HEADER; at >= 0 && at + FRAME < bytes.length; ) {
            int length = sound.getInt(at) + 1;
            if (length < 1 || length > bytes.length - at - FRAME) {
                break;
            }
            var sum = new CRC32C();
            sum.update(bytes, at + FRAME, length);
            sound.putInt(at + 4, (int) sum.getValue());
            at += FRAME + length;
        }
        return sound.array();
    }

    private static Journals journals(Path folder) {
        return new Journals(folder, Clock.systemUTC(), e -> {
            throw new IllegalStateException(e);
        });
    }

    @Test
    void importsTakeWhatIsWhole() throws Exception {
        byte[] good;
        try (var database = database(temp.resolve("from"))) {
            good = new Archive(filled(database)).exportAll(_ -> {}).bytes();
        }
        try (var database = database(temp.resolve("into"))) {
            var library = new Library(database);
            each("exported libraries", 15, seed -> {
                var bytes = seed % 2 == 0 ? new Mutations(seed).ofBytes(good) : inside(good, seed);
                try {
                    var imported = Import.of(new ByteArrayInputStream(bytes), "it", library, _ -> {});
                    imported.unread().forEach(u -> messages.format(u.why()));
                    return imported.unread().isEmpty() ? "all taken" : "some taken";
                } catch (LibraryFailed e) {
                    messages.format(e.advice());
                    return "refused";
                } finally {
                    var all = library.find(Query.ALL).entries();
                    library.remove(all.stream().map(e -> e.id()).toList());
                    library.emptyBin();
                }
            });
        }
    }

    /** An archive with something else in one of its entries. */
    private static byte[] inside(byte[] archive, long seed) throws IOException {
        var mutations = new Mutations(seed);
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            int number = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((number++ + seed) % 3 == 0 ? mutations.ofText(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void librariesOpenOrAreMovedAside() throws Exception {
        var from = temp.resolve("library");
        Path file;
        try (var database = database(from)) {
            filled(database);
            var versions = new Versions(database, messages);
            var document = versions.at(environment, Environment.EMPTY).id();
            for (int i = 0; i < 5; i++) {
                versions.record(document, Generated.environment(i), Version.Reason.SAVED, i, null);
            }
            file = database.file();
        }
        var good = Files.readAllBytes(file);
        each("libraries", 5, seed -> {
            var folder = temp.resolve("library" + seed);
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(String.valueOf(file.getFileName())),
                    seed % 3 == 0 ? new Mutations(seed).ofBytes(good) : new Mutations(seed).ofOneByte(good));
            var said = new ArrayList<String>();
            try (var database = new Database(folder, Clock.systemUTC(), p -> said.add(messages.format(p)))) {
                return used(database, said);
            } finally {
                remove(folder);
            }
        });
    }

    private String used(Database database, List<String> said) {
        var library = new Library(database);
        var versions = new Versions(database, messages);
        int failed = 0;
        try {
            for (var entry : library.find(Query.ALL).entries()) {
                failed += failed(() -> library.get(entry.id()));
            }
            var document = versions.find(environment);
            if (document != null) {
                for (var version : versions.list(document.id())) {
                    failed += failed(() -> versions.content(version));
                }
            }
            library.add(Draft.of(Label.of("after"), new Content.Template(Environment.EMPTY)));
            versions.untitled();
        } catch (LibraryFailed e) {
            return "said to be out of order: " + e.reason() + " " + messages.format(e.advice());
        }
        return !said.isEmpty() ? "moved aside" : failed > 0 ? "opened, some of it lost" : "opened";
    }

    private interface Asked {
        Object ask() throws LibraryFailed;
    }

    private int failed(Asked asked) {
        try {
            asked.ask();
            return 0;
        } catch (LibraryFailed e) {
            messages.format(e.advice());
            return 1;
        }
    }

    private Database database(Path folder) {
        return new Database(folder, Clock.systemUTC(), _ -> {});
    }

    private Library filled(Database database) throws LibraryFailed {
        var library = new Library(database);
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 20; i++) {
            var made = Generated.environment(i);
            drafts.add(Draft.of(Label.of("Template " + i).in("Some/Folder"), new Content.Template(made)));
            made.personas().forEach(p -> drafts.add(Draft.of(Label.of(p.name()), Content.Person.of(made, p))));
        }
        library.addAll(drafts);
        return library;
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
