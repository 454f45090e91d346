package org.dartboard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.Problem;
import org.dartboard.file.ReadResult;
import org.dartboard.file.SaveFailed;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What every command works with. */
record Session(Console console, Messages messages, DartboardFile files) {

    /** The name of the standard input, and of the standard output. */
    static final String STANDARD = "-";

    /** Reads the texts of stories before they are needed, while another thread prepares what reading a file takes. */
    void prepareTexts() {
        messages.has("cli.unnamed");
        messages.has("words.unnamed");
        messages.has("gap.named");
        messages.has("story.head");
    }

    /** What a command does with one of its files. */
    interface PerFile {
        /** The exit status. */
        int run(String name, Environment environment) throws Failure;
    }

    /** Does the same with each file; one that cannot be read, or cannot be used, does not keep the others from their turn. */
    int forEach(Iterable<String> names, PerFile action) {
        int worst = Cli.DONE;
        for (var name : names) {
            var environment = read(name);
            int status = Cli.WRONG;
            if (environment != null) {
                try {
                    status = action.run(name, environment);
                } catch (Failure e) {
                    complain(name, e);
                }
            }
            worst = Math.max(worst, status);
        }
        return worst;
    }

    /** The environment of a file; null if it cannot be read, which is said to the standard error. */
    @Nullable
    Environment read(String name) {
        var reading = reading(name);
        if (reading instanceof ReadResult.Refused refused) {
            complain(refused, name);
        }
        return reading instanceof ReadResult.Read read ? read.environment() : null;
    }

    /**
     * The environment of a file that a command cannot do without.
     *
     * @throws Failure if it cannot be read, which has been said then
     */
    Environment need(String name) throws Failure {
        var environment = read(name);
        if (environment == null) {
            throw new Failure(null);
        }
        return environment;
    }

    /** What comes of reading a file or the standard input. */
    ReadResult reading(String name) {
        try {
            return name.equals(STANDARD) ? files.read(console.in()) : files.read(Path.of(name));
        } catch (InvalidPathException e) {
            return refused(Phrase.of("file.read.missing", "file", Safe.visible(name)));
        } catch (IOException e) {
            return refused(Phrase.of("cli.input.failed"));
        }
    }

    private static ReadResult refused(Phrase advice) {
        var problem = new Problem(Problem.Severity.ERROR, advice, "", 0, 0, null);
        return new ReadResult.Refused(advice, java.util.List.of(problem), false);
    }

    private void complain(ReadResult.Refused refused, String name) {
        var problems = refused.problems().stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .toList();
        boolean alone = problems.size() == 1;
        var first = problems.getFirst();
        complain(located(name, alone ? place(first) : "", messages.format(refused.advice())));
        if (!alone) {
            problems.forEach(p -> complain(located(name, place(p), messages.format(p.message()))));
        }
    }

    /** Line and column, for editors that jump there; empty if a problem is about no place. */
    static String place(Problem problem) {
        return problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    }

    private void complain(String name, Failure failure) {
        var advice = failure.advice();
        if (advice != null) {
            complain(located(name, "", messages.format(advice)));
        }
    }

    /** A message that begins with a place in a file. */
    static String located(String name, String place, String text) {
        return name + place + ": " + text;
    }

    /** Says something to the standard error, on a line of its own. */
    void complain(String text) {
        console.err().println(Safe.visible(text));
    }

    /** Writes a line of JSON, in UTF-8 whatever the terminal speaks. */
    void json(String line) {
        console.out().writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Tells something as a page, or as a line of JSON where that is asked for by {@code --json}. */
    void tell(Arguments arguments, Consumer<Json> json, Consumer<Page> page) {
        if (arguments.has("--json")) {
            json(Json.line(json));
        } else {
            var told = console.page();
            page.accept(told);
            print(told);
        }
    }

    /** Writes a page. */
    void print(Page page) {
        console.out().print(page);
    }

    /**
     * Writes an environment to the file of an option, or to the standard output. A file that is there already is replaced
     * only if it is the input itself, or by force.
     *
     * @param out the file named
     * @param input the file that the environment came from
     */
    void save(Environment environment, String out, String input, boolean force) throws Failure {
        write(files.write(environment).getBytes(StandardCharsets.UTF_8), out, input, force);
    }

    /** Writes bytes in the same way. */
    void write(byte[] bytes, String out, String input, boolean force) throws Failure {
        if (out.equals(STANDARD)) {
            console.out().writeBytes(bytes);
            return;
        }
        try {
            var path = Path.of(out);
            if (!force && isThere(path) && !isSame(path, input)) {
                throw new Failure(Phrase.of("cli.out.exists", "file", Safe.visible(out)));
            }
            files.save(bytes, path);
        } catch (InvalidPathException e) {
            throw new Failure(Phrase.of("cli.out.name", "file", Safe.visible(out)));
        } catch (SaveFailed e) {
            throw new Failure(e.advice());
        }
    }

    private static boolean isThere(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether two names are those of one file that is there. */
    static boolean isSame(String one, String other) {
        try {
            return !one.equals(STANDARD) && isSame(Path.of(one), other);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isSame(Path path, String input) {
        try {
            return !input.equals(STANDARD) && Files.isSameFile(path, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
