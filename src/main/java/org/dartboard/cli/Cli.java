package org.dartboard.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dartboard.compare.Comparison;
import org.dartboard.file.DartboardFile;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The command line: finds the command, reads its options, runs it and gives the exit status. */
public final class Cli {

    /** Done. */
    public static final int DONE = 0;

    /** The model has what was asked for. */
    public static final int FOUND = 1;

    /** Wrong usage, or a file that cannot be read. */
    public static final int WRONG = 2;

    private static final List<String> NAMES = List.of(
            "check",
            "walk",
            "compare",
            "score",
            "predictions",
            "register",
            "played",
            "talk",
            "diff",
            "explain",
            "remedy",
            "sketch",
            "picture",
            "report",
            "format",
            "versions",
            "recover",
            "doctor",
            "manual",
            LibraryCommands.NAME);

    private final Session session;

    /** A command line on a console. */
    public Cli(Console console) {
        this(console, new Messages("", _ -> {}, OwnJar.bundles()));
    }

    /** For tests: with messages that complain. */
    Cli(Console console, Messages messages) {
        session = new Session(console, messages, new DartboardFile());
    }

    /** Whether a first argument is meant for the command line, be there a file of that name or not. */
    public static boolean isCommand(String argument) {
        return argument.startsWith("-") || argument.equals("help") || NAMES.contains(argument);
    }

    /**
     * Runs a command.
     *
     * @param args its name and what follows
     * @return the exit status
     */
    public int run(String... args) {
        return guarded(() -> dispatch(args.length == 0 ? "help" : args[0], args));
    }

    /** Something that gives an exit status. */
    private interface Action {
        int run() throws Failure;
    }

    private int guarded(Action action) {
        int status;
        try {
            status = action.run();
        } catch (Failure e) {
            var advice = e.advice();
            if (advice != null) {
                session.complain(session.messages().format(advice));
            }
            status = WRONG;
        }
        session.console().out().flush();
        session.console().err().flush();
        return status;
    }

    /**
     * Tells of a file what the window would show first: the walks of two people, what they share and where they part.
     *
     * @return the exit status
     */
    public int tell(String file) {
        return guarded(() -> session.forEach(List.of(file), (_, environment) -> {
            var scene = Scenes.of(environment, null);
            var people = environment
                    .personas()
                    .subList(0, Math.min(2, environment.personas().size()));
            var walks = people.stream().map(p -> Scenes.walk(scene, p)).toList();
            var told = Walked.of(walks, session.messages());
            var page = session.console().page();
            Headings.environment(page, scene, session.messages());
            told.forEach(w -> WalkText.write(page, w, false));
            if (told.size() == 2) {
                var comparison = Comparison.of(walks.getFirst(), walks.getLast());
                CompareText.write(page, session.messages(), told.getFirst(), told.getLast(), comparison, false);
            }
            session.print(page);
            return DONE;
        }));
    }

    private int dispatch(String name, String[] args) throws Failure {
        return switch (name) {
            case "--version", "-V" -> version();
            case "--help", "-h", "help" -> help(args);
            case LibraryCommands.NAME -> library(args);
            default -> {
                var command = command(name);
                if (command == null) {
                    throw unknown(name);
                }
                yield run(name, command, args);
            }
        };
    }

    private static @Nullable Command command(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "walk" -> new WalkCommand();
            case "compare" -> new CompareCommand();
            case "score" -> new ScoreCommand();
            case "predictions" -> new PredictionsCommand();
            case "register" -> new RegisterCommand();
            case "played" -> new PlayedCommand();
            case "talk" -> new TalkCommand();
            case "diff" -> new DiffCommand();
            case "explain" -> new ExplainCommand();
            case "remedy" -> new RemedyCommand();
            case "sketch" -> new SketchCommand();
            case "picture" -> new PictureCommand();
            case "report" -> new ReportCommand();
            case "format" -> new FormatCommand();
            case "versions" -> new VersionsCommand();
            case "recover" -> new RecoverCommand();
            case "doctor" -> new DoctorCommand();
            case "manual" -> new ManualCommand();
            default -> null;
        };
    }

    private static Failure unknown(String name) {
        var names = name.startsWith("-") ? List.of("--help", "--version") : NAMES;
        var near = Suggest.near(name, names, Phrase.of("cli.usage.list"));
        var shown = Safe.visible(name);
        return new Failure(
                name.startsWith("-")
                        ? Phrase.of("cli.usage.option", "option", shown, "near", near)
                        : Phrase.of("cli.usage.command", "command", shown, "near", near));
    }

    private static Usage usage(String name, Command command) {
        var usage = new Usage(name);
        command.describe(usage);
        return usage;
    }

    private int run(String name, Command command, String[] args) throws Failure {
        var rest = Arrays.copyOfRange(args, 1, args.length);
        if (asksForHelp(rest)) {
            return help(name, command);
        }
        var usage = usage(name, command);
        var arguments = Arguments.plain(usage, rest);
        return command.run(arguments != null ? arguments : picocli(usage).arguments(rest), session);
    }

    private Picocli picocli(Usage usage) {
        return new Picocli(usage, session.messages(), session.console().width());
    }

    private static boolean asksForHelp(String[] args) {
        for (var arg : args) {
            if (arg.equals("--")) {
                return false;
            }
            if (arg.equals("--help") || arg.equals("-h")) {
                return true;
            }
        }
        return false;
    }

    private int help(String name, Command command) {
        var console = session.console();
        console.out().print(picocli(usage(name, command)).help(console.colour()));
        return DONE;
    }

    private int version() {
        var version = Cli.class.getPackage().getImplementationVersion();
        session.console()
                .out()
                .println("Dartboard " + (version == null ? session.messages().text("cli.version.source") : version));
        return DONE;
    }

    /** Runs a command about the library. */
    private int library(String[] args) throws Failure {
        var name = args.length > 1 ? args[1] : "--help";
        if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
            return LibraryCommands.help(session);
        }
        var command = LibraryCommands.all().get(name);
        if (command == null) {
            throw LibraryCommands.unknown(name);
        }
        return run(LibraryCommands.NAME + " " + name, command, Arrays.copyOfRange(args, 1, args.length));
    }

    private int help(String[] args) throws Failure {
        if (args.length > 1 && args[1].equals("--man")) {
            return manual();
        }
        if (args.length > 1 && args[1].equals(LibraryCommands.NAME)) {
            return args.length > 2
                    ? library(new String[] {LibraryCommands.NAME, args[2], "--help"})
                    : LibraryCommands.help(session);
        }
        if (args.length > 1) {
            var command = command(args[1]);
            if (command == null) {
                throw unknown(args[1]);
            }
            return help(args[1], command);
        }
        var page = session.console().page();
        var messages = session.messages();
        page.text(0, messages.text("cli.help.about")).gap();
        page.line(Page.plain("  dartboard [FILE]")).line(Page.plain("  dartboard COMMAND …"));
        page.heading(messages.text("cli.help.commands"));
        for (var name : NAMES) {
            page.item(2, name, 12, Page.plain(messages.text("cli." + name + ".about")));
        }
        page.gap().text(0, messages.text("cli.help.more"));
        session.console().out().print(page);
        return DONE;
    }

    /** What packages install as dartboard(1). */
    private int manual() throws Failure {
        var usages = new ArrayList<Usage>();
        for (var name : NAMES) {
            if (name.equals(LibraryCommands.NAME)) {
                LibraryCommands.all().forEach((second, command) -> usages.add(usage(name + " " + second, command)));
                continue;
            }
            var command = command(name);
            if (command == null) {
                throw unknown(name);
            }
            usages.add(usage(name, command));
        }
        session.console().out().print(ManPage.of(usages, session.messages()));
        return DONE;
    }
}
