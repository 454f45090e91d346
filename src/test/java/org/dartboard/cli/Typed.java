package org.dartboard.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.dartboard.text.Messages;

/**
 * What comes of typing a command.
 *
 * @param out what went to the standard output
 * @param err what went to the standard error
 */
public record Typed(int status, String out, String err) {

    /** The samples, from the folder in which tests run. */
    static final String HOSPITAL = Path.of("samples", "hospital.dartboard").toString();

    /** The other one. */
    static final String ONSTAR = Path.of("samples", "onstar.dartboard").toString();

    /** Types a command. */
    public static Typed run(String... args) {
        return with("", Console.WIDTH, false, args);
    }

    /** Types a command that reads from the standard input. */
    static Typed reading(String input, String... args) {
        return with(input, Console.WIDTH, false, args);
    }

    /** Types a command on a terminal of some width, with colours or without. */
    static Typed with(String input, int width, boolean colour, String... args) {
        return type(input, width, colour, cli -> cli.run(args));
    }

    /** Starts without a command, on a file. */
    static Typed telling(String file) {
        return type("", Console.WIDTH, false, cli -> cli.tell(file));
    }

    private static Typed type(String input, int width, boolean colour, ToIntFunction<Cli> action) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                width,
                colour);
        int status = action.applyAsInt(new Cli(console, Messages.strict()));
        return new Typed(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
