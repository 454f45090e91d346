package org.dartboard.library;

import java.nio.file.Path;
import java.time.Clock;

/** A program of its own that keeps one person after the other and says so: folder, name, how many. */
final class Keeping {

    private Keeping() {}

    public static void main(String[] args) throws Exception {
        try (var database = new Database(Path.of(args[0]), Clock.systemUTC(), p -> System.out.println("said " + p))) {
            var library = new Library(database);
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                var name = args[1] + i;
                library.add(Draft.of(Label.of(name), Kept.somebody(name, "kept by a program")));
                System.out.println("kept " + name);
            }
        }
    }
}
