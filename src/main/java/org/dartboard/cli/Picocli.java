package org.dartboard.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dartboard.cli.Usage.Parameter;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads arguments that take a closer look, says what is wrong with them, and writes help: a command's usage in picocli's
 * terms, put together by hand, for annotations would have to be read first.
 */
final class Picocli {

    private static final int NARROWEST = 55;

    private final String name;
    private final Messages messages;
    private final CommandLine parser;

    /**
     * The parser of a command; {@code cli.NAME.about} and {@code cli.NAME.examples} are its texts, with a full stop for each
     * blank in its name.
     *
     * @param columns of the terminal
     */
    // texts: cli.*.about
    // texts: cli.*.examples
    // texts: cli.library.*.about
    // texts: cli.library.*.examples
    Picocli(Usage usage, Messages messages, int columns) {
        this.name = usage.name();
        this.messages = messages;
        var spec = CommandSpec.create().name("dartboard " + name);
        spec.usageMessage()
                .width(Math.max(columns, NARROWEST))
                .adjustLineBreaksForWideCJKCharacters(true)
                .sortOptions(false)
                .description(messages.text(usage.area() + ".about"), "")
                .footer(("\n" + messages.text(usage.area() + ".examples")).split("\n", -1));
        for (int i = 0; i < usage.files().size(); i++) {
            spec.addPositional(file(usage.files().get(i), i));
        }
        usage.options().forEach(o -> spec.addOption(option(o)));
        spec.addOption(option(new Parameter("--help", "", Usage.Times.FLAG, "cli.option.help")));
        parser = new CommandLine(spec);
    }

    private PositionalParamSpec file(Parameter file, int index) {
        var builder = PositionalParamSpec.builder()
                .required(file.times() != Usage.Times.ANY)
                .paramLabel(file.label())
                .description(messages.text(file.key()));
        return switch (file.times()) {
            case MANY, ANY ->
                builder.index("0..*")
                        .arity(file.times() == Usage.Times.ANY ? "0..*" : "1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build();
            case FLAG, ONE ->
                builder.index(Integer.toString(index))
                        .arity("1")
                        .type(String.class)
                        .build();
        };
    }

    private OptionSpec option(Parameter option) {
        var builder = OptionSpec.builder(option.name()).description(messages.text(option.key()));
        return switch (option.times()) {
            case FLAG -> builder.arity("0").type(boolean.class).build();
            case ONE ->
                builder.arity("1").paramLabel(option.label()).type(String.class).build();
            case MANY, ANY ->
                builder.arity("1")
                        .paramLabel(option.label())
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build();
        };
    }

    /**
     * Reads arguments.
     *
     * @throws Failure if they are wrong
     */
    Arguments arguments(String... args) throws Failure {
        try {
            var parsed = parser.parseArgs(args);
            var files = new ArrayList<String>();
            for (var file : new LinkedHashSet<>(parsed.matchedPositionals())) {
                files.addAll(file.stringValues());
            }
            return new Arguments(options(parsed), files);
        } catch (ParameterException e) {
            throw new Failure(advice(e));
        }
    }

    private static Map<String, List<String>> options(ParseResult parsed) {
        var options = new HashMap<String, List<String>>();
        for (var option : parsed.matchedOptions()) {
            options.put(option.longestName(), option.type() == boolean.class ? List.of() : option.stringValues());
        }
        return options;
    }

    private Phrase advice(ParameterException e) {
        var help = Phrase.of("cli.usage.help", "command", name);
        return switch (e) {
            case UnmatchedArgumentException unmatched -> {
                var what = unmatched.getUnmatched().getFirst();
                var near =
                        Suggest.near(what, parser.getCommandSpec().optionsMap().keySet(), help);
                yield unmatched.isUnknownOption()
                        ? Phrase.of("cli.usage.option", "option", Safe.visible(what), "near", near)
                        : Phrase.of("cli.usage.extra", "argument", Safe.visible(what), "help", help);
            }
            case MissingParameterException missing -> {
                var argument = missing.getMissing().getFirst();
                yield argument.isOption()
                        ? Phrase.of("cli.usage.value", "option", called(argument), "value", argument.paramLabel())
                        : Phrase.of("cli.usage.missing", "argument", called(argument), "help", help);
            }
            case OverwrittenOptionException twice ->
                Phrase.of("cli.usage.twice", "option", called(twice.getOverwritten()));
            default -> Phrase.of("cli.usage.other", "reason", Safe.visible(String.valueOf(e.getMessage())));
        };
    }

    private static String called(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The help of the command. */
    String help(boolean colour) {
        return parser.getUsageMessage(colour ? Ansi.ON : Ansi.OFF);
    }
}
