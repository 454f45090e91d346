package org.dartboard.cli;

import java.util.Locale;
import org.dartboard.compare.Difference;
import org.dartboard.dart.Scene;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;

/** {@code remedy}: closes a gap, lets the person walk again, and writes the result where it is told to, else nowhere. */
final class RemedyCommand implements Command {

    @Override
    public void describe(Usage usage) {
        Question.describe(usage);
        usage.value("--out", "FILE", "cli.remedy.out")
                .flag("--force", "cli.option.force")
                .flag("--all", "cli.diff.all")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var name = arguments.file(0);
        var out = arguments.value("--out");
        var environment = session.need(name);
        // The edit switches controls on in the active scenario, so that is the one in which she walks
        var question = Question.of(environment, null, arguments);
        var voice = question.voice(session);
        var remedied = Remedied.of(question, voice)
                .orElseThrow(() -> new Failure(
                        Phrase.of("cli.remedy.none", "gap", question.gap().key().toString())));
        if (out != null) {
            session.save(remedied.after(), out, name, arguments.has("--force"));
        }
        if (Session.STANDARD.equals(out)) {
            return Cli.DONE;
        }
        var difference = Difference.of(Scene.active(environment), Scene.active(remedied.after()));
        if (arguments.has("--json")) {
            session.json(Json.line(json -> {
                json.text("file", name)
                        .text("persona", question.persona().id())
                        .object("gap", g -> ResultsJson.gap(g, question.gap()))
                        .text("nature", remedied.nature().name().toLowerCase(Locale.ROOT))
                        .text("out", out);
                DifferenceJson.difference(json, difference);
            }));
            return Cli.DONE;
        }
        var text = new DiffText(difference, environment, remedied.after(), session, arguments.has("--all"));
        var page = text.begun();
        page.keyed(0, "", 0, question.gap().key().toString(), Page.plain(voice.say(GapText.sentence(question.gap()))));
        ExplainCommand.nature(remedied, voice, page.gap());
        text.page();
        page.gap()
                .text(
                        0,
                        session.messages()
                                .format(
                                        out == null
                                                ? Phrase.of("cli.remedy.unwritten")
                                                : Phrase.of("cli.remedy.written", "file", out)));
        session.print(page);
        return Cli.DONE;
    }
}
