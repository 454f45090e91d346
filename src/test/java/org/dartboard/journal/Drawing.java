package org.dartboard.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.dartboard.Generated;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.edit.Move;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.SaveFailed;
import org.dartboard.file.Stamp;
import org.dartboard.library.Content;
import org.dartboard.library.Database;
import org.dartboard.library.Draft;
import org.dartboard.library.Label;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Query;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.text.Messages;
import org.dartboard.version.Version;

/**
 * A program of its own that edits, keeps and saves until it is killed. It says what it has done: {@code edited n} with each
 * edit, {@code saved n} with each save. The number stands in the description, so that every state tells its own. Beside that it
 * may use a library, on a thread of its own as the window does: {@code version n} and {@code item n} say what is in it.
 */
final class Drawing {

    private static final int MOST = 1_000_000;

    private Drawing() {}

    /**
     * Draws.
     *
     * @param args the folder of journals, the file, a seed, and the folder of a library or nothing
     */
    public static void main(String[] args) throws SaveFailed {
        var file = Path.of(args[1]);
        var random = new Random(Long.parseLong(args[2]));
        int rarely = List.of(10, 100, 1000).get(random.nextInt(3));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var files = new DartboardFile();
        var start = Generated.environment(random.nextInt(1000)).with(Environment.DESCRIPTION, "0");
        files.save(start, file);
        var origin = new Origin(file, Stamp.of(file));
        var ids = start.elements().stream().map(Identified::id).toList();
        var editor = Editor.of(start);
        var journals = new Journals(Path.of(args[0]), Clock.systemUTC(), e -> {
            throw new IllegalStateException(e);
        });
        var journal = journals.journal();
        var latest = new AtomicReference<>(start);
        if (args.length > 3) {
            Thread.ofPlatform().daemon().start(() -> use(Path.of(args[3]), file, latest, out, random.nextInt()));
        }
        for (int number = 1; number < MOST; number++) {
            editor = editor.apply(edit(ids.get(random.nextInt(ids.size())), random));
            editor = editor.apply(new SetEnvironment<>(Environment.DESCRIPTION, String.valueOf(number)));
            journal.keep(editor.current(), origin);
            latest.set(editor.current());
            out.println("edited " + number + " " + System.currentTimeMillis());
            if (random.nextInt(rarely) == 0) {
                journal.saving(editor.current());
                files.save(editor.current(), file);
                editor = editor.markSaved();
                origin = new Origin(file, Stamp.of(file));
                journal.clear();
                out.println("saved " + number);
            }
            if (random.nextInt(3) == 0) {
                java.util.concurrent.locks.LockSupport.parkNanos(random.nextInt(20_000_000));
            }
        }
    }

    /** Keeps versions and items for as long as it is let. */
    private static void use(Path folder, Path file, AtomicReference<Environment> latest, PrintStream out, int seed) {
        var random = new Random(seed);
        try (var database = new Database(folder, Clock.systemUTC(), said -> out.println("damaged " + said))) {
            var versions = new Versions(database, Messages.strict());
            var library = new Library(database);
            long document = versions.at(file, latest.get()).id();
            out.println("library");
            for (int item = 1; item < MOST; item++) {
                var now = latest.get();
                versions.record(document, now, Version.Reason.PAUSED, System.currentTimeMillis(), null);
                out.println("version " + now.description());
                library.add(Draft.of(Label.of("Item " + item), new Content.Template(now)));
                out.println("item " + item);
                var found = library.find(Query.ALL.text("item")).entries();
                var one = found.get(random.nextInt(found.size()));
                library.label(one.id(), one.label().in("Folder " + random.nextInt(5)));
            }
        } catch (LibraryFailed e) {
            out.println("failed " + e);
        }
    }

    private static Edit edit(String id, Random random) {
        return random.nextInt(4) == 0
                ? new SetEnvironment<>(Environment.NAME, "Name ".repeat(random.nextInt(200)))
                : Move.of(id, random.nextInt(1000), random.nextInt(1000));
    }
}
