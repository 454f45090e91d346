package org.dartboard.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dartboard.Generated;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.SaveFailed;
import org.dartboard.journal.Journals;
import org.dartboard.journal.Origin;
import org.dartboard.library.Database;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.text.Messages;

/** A program of its own that may write no file beyond a size, and saves, keeps and uses a library all the same. */
final class Limited {

    private Limited() {}

    /**
     * Runs it.
     *
     * @param kilobytes no file may be larger
     * @param folder where it works
     * @return what it said
     */
    static String run(int kilobytes, Path folder) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(List.of(
                        "bash",
                        "-c",
                        "ulimit -f " + kilobytes + "; exec \"$@\"",
                        "limited",
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Limited.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return out + "exit " + process.waitFor();
    }

    /**
     * Saves, keeps, and keeps a version.
     *
     * @param args the folder
     */
    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var messages = Messages.strict();
        var environment = Generated.environment(8);
        try {
            new DartboardFile().save(environment, folder.resolve("it.dartboard"));
            out.println("saved");
        } catch (SaveFailed e) {
            out.println(messages.format(e.advice()));
        }
        var faults = new AtomicInteger();
        try (var journals = new Journals(folder.resolve("work"), Clock.systemUTC(), _ -> faults.incrementAndGet())) {
            var journal = journals.journal();
            journal.keep(Generated.environment(300, 40, 4), Origin.NONE);
            journal.close();
        }
        out.println(faults.get() + " fault of the journal");
        try (var database = new Database(folder.resolve("library"), Clock.systemUTC(), _ -> {})) {
            new Versions(database, messages).untitled();
            out.println("library done");
        } catch (LibraryFailed e) {
            out.println("library " + e.reason() + " " + messages.format(e.advice()));
        }
    }
}
