package org.dartboard.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dartboard.report.Part;
import org.dartboard.report.ReportMaker;
import org.dartboard.report.Wanted;
import org.dartboard.report.write.Format;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** {@code report}: what people take home, as a page, a document, a workbook or tables. */
final class ReportCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.file("FILE", "cli.option.file")
                .value("--format", "FORMAT", "cli.report.format")
                .value("--out", "FILE", "cli.report.out")
                .values("--persona", "ID", "cli.report.persona")
                .value("--controls", "WHICH", "cli.option.controls")
                .value("--since", "FILE", "cli.report.since")
                .value("--parts", "PARTS", "cli.report.parts")
                .flag("--force", "cli.option.force");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var out = arguments.value("--out");
        if (out == null) {
            throw new Failure(Phrase.of("cli.report.where"));
        }
        var format = format(arguments.value("--format"), out);
        var parts = parts(arguments.value("--parts"));
        var input = arguments.file(0);
        var older = arguments.value("--since");
        if (Session.STANDARD.equals(older) && input.equals(Session.STANDARD)) {
            throw new Failure(Phrase.of("cli.diff.standard"));
        }
        var environment = session.need(input);
        var earlier = older == null ? null : session.need(older);
        var which = arguments.value("--controls");
        var scene = Scenes.of(Placed.of(environment), which);
        var wanted = Wanted.all(scene).only(parts).since(earlier == null ? null : Scenes.of(earlier, which));
        var people = arguments.values("--persona");
        if (!people.isEmpty()) {
            Scenes.personas(environment, people);
            wanted = wanted.about(people);
        }
        var report = ReportMaker.of(scene, wanted, session.messages());
        session.write(format.write(report, session.messages()), out, input, arguments.has("--force"));
        return Cli.DONE;
    }

    private static Format format(@Nullable String name, String out) throws Failure {
        for (var format : Format.values()) {
            if (name == null ? out.toLowerCase(Locale.ROOT).endsWith(format.ending()) : name.equals(format.id())) {
                return format;
            }
        }
        var formats = Stream.of(Format.values()).map(Format::id).toList();
        throw new Failure(
                name == null
                        ? Phrase.of("cli.report.which")
                        : Phrase.of(
                                "cli.report.noFormat",
                                "name",
                                Safe.visible(name),
                                "among",
                                Suggest.among(name, formats)));
    }

    private static Set<Part> parts(@Nullable String names) throws Failure {
        if (names == null) {
            return EnumSet.allOf(Part.class);
        }
        var known = Stream.of(Part.values()).map(ReportCommand::name).toList();
        var parts = EnumSet.noneOf(Part.class);
        for (var name : names.split(",", -1)) {
            var part = name.strip();
            if (!known.contains(part)) {
                throw new Failure(Phrase.of(
                        "cli.report.noPart", "name", Safe.visible(part), "among", Suggest.among(part, known)));
            }
            parts.add(Part.valueOf(part.toUpperCase(Locale.ROOT)));
        }
        return parts;
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
