package org.dartboard.cli;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.file.Problem;
import org.dartboard.file.ReadResult;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** {@code check}: what is wrong with a file, what may have been forgotten, and whether people meet what they should not. */
final class CheckCommand implements Command {

    /** A gap that counts, of one person. */
    private record Found(Gap gap, Voice voice, String persona) {}

    @Override
    public void describe(Usage usage) {
        usage.files("cli.check.files")
                .value("--fail-on", "WHAT", "cli.check.failOn")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var failOn = FailOn.of(arguments.value("--fail-on"));
        int worst = Cli.DONE;
        for (var name : arguments.files()) {
            worst = Math.max(worst, check(name, failOn, arguments, session));
        }
        return worst;
    }

    private static int check(String name, FailOn failOn, Arguments arguments, Session session) throws Failure {
        var reading = session.reading(name);
        var problems = switch (reading) {
            case ReadResult.Read read -> read.hints();
            case ReadResult.Refused refused -> refused.problems();
        };
        var found = reading instanceof ReadResult.Read read
                ? gaps(read.environment(), failOn, arguments.value("--controls"), session)
                : List.<Found>of();
        int status = switch (reading) {
            case ReadResult.Read _ ->
                (failOn.hints() && !problems.isEmpty()) || !found.isEmpty() ? Cli.FOUND : Cli.DONE;
            case ReadResult.Refused refused -> refused.understood() ? Cli.FOUND : Cli.WRONG;
        };
        if (arguments.has("--json")) {
            session.json(Json.line(json -> json(json, name, problems, found, status, session)));
        } else {
            text(name, problems, found, failOn, session);
        }
        return status;
    }

    private static List<Found> gaps(Environment environment, FailOn failOn, @Nullable String which, Session session)
            throws Failure {
        var found = new ArrayList<Found>();
        if (failOn.asksForWalks()) {
            for (var findings : Scenes.walks(Scenes.of(environment, which))) {
                var persona = findings.walk().persona();
                var voice = Voice.of(persona, environment, session.messages());
                findings.gaps().stream()
                        .filter(failOn::counts)
                        .forEach(g -> found.add(new Found(g, voice, persona.id())));
            }
        }
        return found;
    }

    private static void json(
            Json json, String name, List<Problem> problems, List<Found> found, int status, Session session) {
        var messages = session.messages();
        json.text("file", name)
                .whole("status", status)
                .objects("problems", problems, (j, p) -> {
                    var expected = p.expected();
                    j.text("severity", p.severity() == Problem.Severity.ERROR ? "error" : "hint")
                            .text("message", messages.format(p.message()))
                            .text("path", p.path())
                            .whole("line", p.line())
                            .whole("column", p.column())
                            .text("expected", expected == null ? null : messages.format(expected));
                })
                .objects("gaps", found, (j, f) -> {
                    j.text("persona", f.persona());
                    ResultsJson.gap(j, f.gap());
                });
    }

    private static void text(String name, List<Problem> problems, List<Found> found, FailOn failOn, Session session) {
        var messages = session.messages();
        var page = session.console().page();
        long errors = problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .count();
        for (var problem : problems) {
            boolean error = problem.severity() == Problem.Severity.ERROR;
            page.line(
                    Page.plain(name + Session.place(problem) + ": "),
                    error
                            ? new Page.Run(messages.text("cli.check.error"), Page.Style.BAD)
                            : Page.dim(messages.text("cli.check.hint")),
                    Page.plain(" " + messages.format(problem.message())));
        }
        for (var f : found) {
            page.keyed(2, "", 2, f.gap().key().toString(), Page.plain(f.voice().say(GapText.sentence(f.gap()))));
        }
        page.line(Page.plain(name + ": "
                + messages.format(Phrase.of("cli.check.summary", "errors", errors, "hints", problems.size() - errors))
                + (failOn.asksForWalks() && errors == 0
                        ? messages.format(Phrase.of("cli.check.gaps", "gaps", found.size()))
                        : "")));
        session.print(page);
    }
}
