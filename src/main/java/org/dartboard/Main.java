package org.dartboard;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.dartboard.cli.Cli;
import org.dartboard.cli.Console;
import org.dartboard.text.Messages;
import org.dartboard.ui.Startup;
import org.dartboard.ui.state.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The program's entry point: the command line for a command, the window for a file or nothing. The only place that wires
 * objects together.
 *
 * <p>Without a display, what the window would open is told on the console: two people's walks, and where they part.
 */
public final class Main {

    private static final String SAMPLE = "hospital.dartboard";

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
        var file = args.length > 0 ? args[0] : sample();
        var obstacle = Startup.obstacle(System.getenv());
        if (obstacle.isEmpty()) {
            Startup.open(file == null ? List.of() : List.of(Path.of(file)), new Settings());
            return Cli.DONE;
        }
        System.err.println(new Messages("", m -> {}).format(obstacle.get()));
        return file == null ? cli.run("help") : cli.tell(file);
    }

    private static boolean isFile(String argument) {
        try {
            return argument.endsWith(".dartboard") || Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The sample beside the program: above its jar in a package, above its classes in a source tree. */
    private static @Nullable String sample() {
        try {
            var program = Main.class.getProtectionDomain().getCodeSource().getLocation();
            for (var folder = Path.of(program.toURI()).getParent(); folder != null; folder = folder.getParent()) {
                var file = folder.resolve("samples").resolve(SAMPLE);
                if (Files.isRegularFile(file)) {
                    return file.toString();
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
