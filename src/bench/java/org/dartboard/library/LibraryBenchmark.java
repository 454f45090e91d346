package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

    private Database database;
    private Library library;

    /** Opens the library, which the first trial of all fills and leaves in the build's folder. */
    @Setup(Level.Trial)
    public void open() throws IOException, LibraryFailed {
        database = new Database(Path.of("target", "bench", "library"), Clock.systemUTC(), _ -> {});
        library = new Library(database);
        if (library.find(Query.ALL.atMost(1)).all() < PEOPLE + DOCUMENTS) {
            fill();
        }
    }

    private void fill() throws IOException, LibraryFailed {
        library.remove(library.find(Query.ALL).entries().stream().map(Entry::id).toList());
        library.emptyBin();
        var shelf = new Shelf();
        database.write(c -> {
            try (var create = c.createStatement()) {
                create.execute("drop table if exists plain");
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

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        database.close();
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
