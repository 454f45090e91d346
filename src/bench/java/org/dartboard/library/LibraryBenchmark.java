package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searching a library of 10 000 people and 1 000 documents, the fifty best with all that lists show. The baseline has the
 * words of each item in one folded text and reads them all with {@code like}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class LibraryBenchmark {

    private static final int PEOPLE = 10_000;
    private static final int DOCUMENTS = 1_000;
    private static final int BATCH = 500;
    private static final int SHOWN = 50;

    /** What is looked for: one letter, an everyday word, two rarer ones, four. */
    @Param({"a", "her", "hospital diary", "nurse line for her"})
    String text;

    private Path folder;
    private Database database;
    private Library library;

    /** Fills a library. */
    @Setup(Level.Trial)
    public void fill() throws IOException, LibraryFailed {
        folder = Files.createTempDirectory("library");
        database = new Database(folder, Clock.systemUTC(), _ -> {});
        library = new Library(database);
        var shelf = new Shelf();
        database.write(c -> {
            try (var create = c.createStatement()) {
                return create.execute("create table plain (num bigint primary key, words varchar)");
            }
        });
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < PEOPLE + DOCUMENTS; i++) {
            drafts.add(i < PEOPLE ? shelf.person() : shelf.document());
            if (drafts.size() == BATCH) {
                add(drafts, i + 1 - BATCH);
                drafts.clear();
            }
        }
    }

    private void add(List<Draft> drafts, int first) throws LibraryFailed {
        library.addAll(drafts);
        database.write(c -> {
            try (var insert = c.prepareStatement("insert into plain values (?, ?)")) {
                for (int i = 0; i < drafts.size(); i++) {
                    var draft = drafts.get(i);
                    var words =
                            Words.of(draft.label(), Words.inside(draft.content().environment()));
                    insert.setLong(1, first + i);
                    insert.setString(2, words.keySet().stream().collect(Collectors.joining(" ", " ", " ")));
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    /** Throws it away. */
    @TearDown(Level.Trial)
    public void clear() throws IOException {
        database.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The baseline: every text is read. */
    @Benchmark
    public int baseline() throws LibraryFailed {
        return database.read(c -> {
            var condition = Words.of(text).stream()
                    .map(w -> "words like '% " + w + "%'")
                    .collect(Collectors.joining(" and "));
            try (var select = c.createStatement();
                    var found = select.executeQuery("select num from plain where " + condition)) {
                int n = 0;
                while (found.next()) {
                    n++;
                }
                return n;
            }
        });
    }

    /** Searching. */
    @Benchmark
    public Found search() throws LibraryFailed {
        return library.find(Query.ALL.text(text).atMost(SHOWN));
    }

    /** The same in a folder. */
    @Benchmark
    public Found searchInAFolder() throws LibraryFailed {
        return library.find(Query.ALL.text(text).in("Folder 3").atMost(SHOWN));
    }
}
