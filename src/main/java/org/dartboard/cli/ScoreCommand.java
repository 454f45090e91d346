package org.dartboard.cli;

import org.dartboard.compare.Scorecard;

/** {@code score}: the co-creation scorecard, a mirror and not a target. */
final class ScoreCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.files("cli.option.files")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        return session.forEach(arguments.files(), (name, environment) -> {
            var scene = Scenes.of(environment, arguments.value("--controls"));
            var walks = Scenes.walks(scene);
            var card = Scorecard.of(scene, walks);
            if (arguments.has("--json")) {
                session.json(Json.line(
                        json -> json.text("file", name).object("scorecard", c -> ResultsJson.scorecard(c, card))));
            } else {
                session.print(new ScoreText(scene, walks, card, session).page());
            }
            return Cli.DONE;
        });
    }
}
