package org.dartboard.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.dartboard.text.Phrase;

/** A program of its own that keeps one person after the other and says so: folder, name, how many. It has much patience. */
final class Keeping {

    private Keeping() {}

    /** A database that waits for others however slow the computer is. */
    static Database patient(Path folder, Consumer<Phrase> said) {
        return new Database(folder, Clock.systemUTC(), said, Schema.OF_THIS_PROGRAM, Duration.ofMinutes(5));
    }

    public static void main(String[] args) throws Exception {
        try (var database = patient(Path.of(args[0]), p -> System.out.println("said " + p))) {
            var library = new Library(database);
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                var name = args[1] + i;
                library.add(Draft.of(Label.of(name), Kept.somebody(name, "kept by a program")));
                System.out.println("kept " + name);
            }
        }
    }
}
