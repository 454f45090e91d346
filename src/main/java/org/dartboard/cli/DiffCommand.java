package org.dartboard.cli;

import org.dartboard.compare.Difference;
import org.dartboard.text.Phrase;

/** {@code diff}: what differs between two versions of an environment, and what that means for people. */
final class DiffCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.file("BEFORE", "cli.diff.before")
                .file("AFTER", "cli.diff.after")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--all", "cli.diff.all")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var first = arguments.file(0);
        var second = arguments.file(1);
        if (first.equals(Session.STANDARD) && second.equals(Session.STANDARD)) {
            throw new Failure(Phrase.of("cli.diff.standard"));
        }
        var before = session.read(first);
        var after = session.read(second);
        if (before == null || after == null) {
            return Cli.WRONG;
        }
        var which = arguments.value("--controls");
        var earlier = Scenes.of(before, which);
        var later = Scenes.of(after, which);
        var difference = Difference.of(earlier, later);
        if (arguments.has("--json")) {
            session.json(Json.line(
                    json -> DifferenceJson.difference(json.text("before", first).text("after", second), difference)));
        } else {
            var text = new DiffText(difference, before, after, session, arguments.has("--all"));
            session.print(text.page(first, second));
        }
        return Cli.DONE;
    }
}
