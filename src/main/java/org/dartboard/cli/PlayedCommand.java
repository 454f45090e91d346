package org.dartboard.cli;

import org.dartboard.gap.Gap;
import org.dartboard.model.PlayedChoice;
import org.dartboard.play.Fork;
import org.dartboard.play.Noted;
import org.dartboard.play.PlayedWalk;
import org.jspecify.annotations.Nullable;

/** {@code played}: walks that people played beside the computed ones, and what they said. */
final class PlayedCommand implements Command {

    @Override
    public void describe(Usage usage) {
        Scenes.describe(usage);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        return Scenes.each(arguments, session, (name, scene) -> {
            var plays = PlayedWalk.all(scene);
            session.tell(
                    arguments, json -> json.text("file", name).objects("played", plays, PlayedCommand::play), page -> {
                        Headings.environment(page, scene, session.messages());
                        PlayedText.write(page, plays, session.messages());
                    });
        });
    }

    private static void play(Json json, PlayedWalk walk) {
        var played = walk.played();
        var choices = walk.forks().stream()
                .filter(Fork::decided)
                .map(f -> walk.decisions().getOrDefault(f.key(), f.taken().choice()))
                .toList();
        json.text("persona", played.persona())
                .text("by", played.by())
                .objects("choices", choices, PlayedCommand::choice)
                .objects("ignored", walk.ignored(), (j, i) -> {
                    choice(j, i.choice());
                    j.text("reason", i.reason().name());
                })
                .object("computed", j -> ResultsJson.walk(j, walk.computed()))
                .object("walk", j -> ResultsJson.walk(j, walk.findings()))
                .objects("gapsClosed", walk.contrast().closed(), PlayedCommand::key)
                .objects("gapsOpened", walk.contrast().opened(), PlayedCommand::key)
                .objects("noted", walk.noted(), PlayedCommand::noted)
                .objects(
                        "wishes",
                        played.wishes(),
                        (j, w) -> j.text("at", w.at()).text("text", w.text()))
                .objects(
                        "feelings",
                        played.feelings(),
                        (j, f) -> j.text("at", f.at()).whole("value", f.value()).text("text", f.text()));
    }

    /** As it stands in the file: the place, and what was chosen there. */
    private static void choice(Json json, PlayedChoice choice) {
        json.text("at", choice.at());
        member(json, "next", choice.next());
        member(json, "channel", choice.channel());
        member(json, "option", choice.option());
        member(json, "own", choice.own());
    }

    private static void member(Json json, String name, @Nullable String value) {
        if (value != null) {
            json.text(name, value);
        }
    }

    private static void key(Json json, Gap gap) {
        ResultsJson.key(json, gap.key());
    }

    private static void noted(Json json, Noted noted) {
        json.text("at", noted.at())
                .text("question", noted.question().name())
                .text("answer", noted.answer().name())
                .whole("severity", noted.severity())
                .text("why", noted.why());
    }
}
