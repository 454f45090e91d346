package org.dartboard.cli;

import org.dartboard.compare.Scorecard;

/** {@code score}: the co-creation scorecard, a mirror and not a target. */
final class ScoreCommand implements Command {

    @Override
    public void describe(Usage usage) {
        Scenes.describe(usage);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        return Scenes.each(arguments, session, (name, scene) -> {
            var walks = Scenes.walks(scene);
            var card = Scorecard.of(scene, walks);
            session.tell(
                    arguments,
                    json -> json.text("file", name).object("scorecard", c -> ResultsJson.scorecard(c, card)),
                    page -> new ScoreText(page, scene, walks, card, session).write());
        });
    }
}
