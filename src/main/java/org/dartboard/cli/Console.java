package org.dartboard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads from and writes to.
 *
 * @param in what {@code -} names
 * @param out for results
 * @param err for complaints
 * @param width columns of the terminal
 * @param colour whether results may have colours
 */
public record Console(InputStream in, PrintStream out, PrintStream err, int width, boolean colour) {

    /** The columns if nobody says how many there are. */
    public static final int WIDTH = 88;

    private static final int BUFFER = 1 << 16;

    /** The console that the program was started from. */
    public static Console ofSystem() {
        var environment = System.getenv();
        return new Console(
                System.in,
                stream(FileDescriptor.out, System.out.charset()),
                stream(FileDescriptor.err, System.err.charset()),
                width(environment.get("COLUMNS")),
                wantsColour(environment) && isTerminal());
    }

    /** A stream that is written when it is flushed. ASCII stands for a machine without a locale: UTF-8 does no harm there. */
    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        var used = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, used);
    }

    private static int width(@Nullable String columns) {
        if (columns == null || columns.isEmpty() || columns.length() > 5) {
            return WIDTH;
        }
        int width = 0;
        for (int i = 0; i < columns.length(); i++) {
            int digit = columns.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return WIDTH;
            }
            width = 10 * width + digit;
        }
        return width == 0 ? WIDTH : width;
    }

    /** What no-color.org asks for, and terminals that cannot. */
    private static boolean wantsColour(Map<String, String> environment) {
        var never = environment.get("NO_COLOR");
        return (never == null || never.isEmpty()) && !"dumb".equals(environment.get("TERM"));
    }

    @SuppressWarnings("SystemConsoleNull") // it does where the JDK's own console is used and nobody sits at it
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /** A page for results. */
    Page page() {
        return new Page(width, colour);
    }
}
