package org.dartboard.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.dartboard.Generated;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.edit.Move;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.SaveFailed;
import org.dartboard.file.Stamp;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;

/**
 * A program of its own that edits, keeps and saves until it is killed. It says what it has done: {@code edited n} with each
 * edit, {@code saved n} with each save. The number stands in the description, so that every state tells its own.
 */
final class Drawing {

    private static final int MOST = 1_000_000;

    private Drawing() {}

    /**
     * Draws.
     *
     * @param args the folder of journals, the file and a seed
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
        for (int number = 1; number < MOST; number++) {
            editor = editor.apply(edit(ids.get(random.nextInt(ids.size())), random));
            editor = editor.apply(new SetEnvironment<>(Environment.DESCRIPTION, String.valueOf(number)));
            journal.keep(editor.current(), origin);
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

    private static Edit edit(String id, Random random) {
        return random.nextInt(4) == 0
                ? new SetEnvironment<>(Environment.NAME, "Name ".repeat(random.nextInt(200)))
                : Move.of(id, random.nextInt(1000), random.nextInt(1000));
    }
}
