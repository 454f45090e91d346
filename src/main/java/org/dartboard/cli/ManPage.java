package org.dartboard.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dartboard.cli.Usage.Parameter;
import org.dartboard.cli.Usage.Times;
import org.dartboard.text.Messages;

/** The manual page of the command line, {@code dartboard(1)}, made of the usages that the commands parse by. */
final class ManPage {

    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    private ManPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * The page in the language of {@code man}.
     *
     * @param usages of all commands
     */
    static String of(List<Usage> usages, Messages messages) {
        return new ManPage(messages).write(usages);
    }

    private String write(List<Usage> usages) {
        page.append(".TH DARTBOARD 1 \"\" Dartboard\n");
        section("name");
        text("dartboard - " + messages.text("cli.man.about"));
        section("synopsis");
        line(".B dartboard").line("[\\fIFILE\\fR ...]").line(".br");
        line(".B dartboard").line("\\fICOMMAND\\fR [\\fIOPTION\\fR ...] [\\fIFILE\\fR ...]");
        section("description");
        text(messages.text("cli.help.about"));
        section("commands");
        usages.forEach(this::command);
        section("exit");
        text(messages.text("cli.help.more"));
        section("environment");
        text(messages.text("cli.man.variables"));
        section("files");
        text(messages.text("cli.man.folders"));
        return page.toString();
    }

    private void command(Usage usage) {
        var files = usage.files().stream()
                .map(f -> italic(f.label()) + (f.times() == Times.MANY ? " ..." : ""))
                .collect(Collectors.joining(" "));
        line(".SS \"dartboard " + usage.name() + "\"");
        text(messages.text(usage.area() + ".about"));
        line(".PP").line("\\fBdartboard " + escaped(usage.name()) + "\\fR [\\fIOPTION\\fR ...] " + files);
        for (var file : usage.files()) {
            item(italic(file.label()), messages.text(file.key()));
        }
        for (var option : usage.options()) {
            item(option(option), messages.text(option.key()));
        }
        line(".PP").line(".nf");
        messages.text(usage.area() + ".examples").lines().forEach(this::text);
        line(".fi");
    }

    private static String option(Parameter option) {
        var name = "\\fB" + escaped(option.name()) + "\\fR";
        return option.times() == Times.FLAG ? name : name + " " + italic(option.label());
    }

    private static String italic(String label) {
        return "\\fI" + escaped(label) + "\\fR";
    }

    // texts: cli.man.*
    private void section(String name) {
        line(".SH " + messages.text("cli.man." + name));
    }

    private void item(String term, String text) {
        line(".TP").line(term).text(text);
    }

    private ManPage line(String line) {
        page.append(line).append('\n');
        return this;
    }

    private void text(String text) {
        // Words on a line of their own: man fills lines as wide as the terminal is
        var line = escaped(text);
        line(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
