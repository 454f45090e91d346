package org.dartboard;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dartboard.cli.Cli;
import org.dartboard.cli.Console;
import org.dartboard.file.SampleFiles;
import org.dartboard.file.UserFolders;
import org.dartboard.text.Messages;
import org.dartboard.ui.Rehearsal;
import org.dartboard.ui.SettingsFile;
import org.dartboard.ui.Startup;
import org.jspecify.annotations.Nullable;

/**
 * The program's entry point: the command line for a command, the window for a file or nothing. The only place that wires
 * objects together.
 *
 * <p>Without a display, what the window would open is told on the console: two people's walks, and where they part.
 */
public final class Main {

    /** Set by the launcher when it makes Java's cache for the window. */
    private static final String REHEARSAL = "dartboard.rehearsal";

    private Main() {}

    /**
     * Starts the program.
     *
     * @param args what the user typed
     */
    public static void main(String[] args) {
        // Its first use computes large powers, which takes a good part of a short run; meanwhile there is other work
        Thread.ofPlatform().daemon().start(() -> BigDecimal.ZERO.signum());
        int status = run(args, new Cli(Console.ofSystem()));
        if (status != Cli.DONE) {
            System.exit(status);
        }
    }

    private static int run(String[] args, Cli cli) {
        if (args.length > 0 && (Cli.isCommand(args[0]) || !isFile(args[0]))) {
            return cli.run(args);
        }
        if (args.length > 0 && Boolean.getBoolean(REHEARSAL)) {
            Rehearsal.of(Path.of(args[0]));
            return Cli.DONE;
        }
        var folders = UserFolders.ofThisUser();
        var settings = folders.settings().resolve("settings.properties");
        var files = Stream.of(args).filter(Main::isFile).map(Path::of).toList();
        var obstacle = Startup.open(files, new SettingsFile(settings), folders, System.getenv());
        if (obstacle.isEmpty()) {
            return Cli.DONE;
        }
        var file = args.length > 0 ? args[0] : sample();
        System.err.println(new Messages("", m -> {}).format(obstacle.get()));
        int status = file == null ? cli.run("help") : cli.tell(file);
        // A toolkit that found no display leaves threads behind
        System.exit(status);
        return status;
    }

    private static boolean isFile(String argument) {
        try {
            return argument.endsWith(".dartboard") || Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What is told where no window can open. */
    private static @Nullable String sample() {
        return SampleFiles.ofTheProgram().files().stream()
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }
}
