package org.dartboard.cli;

import java.util.List;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.register.Decisions;
import org.dartboard.register.Filter;
import org.dartboard.register.Sieve;
import org.dartboard.talk.Lived;
import org.dartboard.talk.Saying;
import org.dartboard.talk.Slide;
import org.dartboard.talk.Talk;
import org.dartboard.text.Messages;

/** {@code talk}: the slides that the window presents, as text. */
final class TalkCommand implements Command {

    /** How many people are talked about if nobody is named. */
    private static final int USUALLY = 2;

    @Override
    public void describe(Usage usage) {
        usage.files("cli.option.files")
                .values("--persona", "ID", "cli.talk.persona")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        session.prepareTexts();
        return Scenes.each(arguments, session, (name, scene) -> {
            var environment = scene.environment();
            var ids = arguments.values("--persona");
            var others = (ids.isEmpty()
                            ? environment.personas().stream().limit(USUALLY)
                            : Scenes.personas(environment, ids).stream())
                    .map(Identified::id)
                    .toList();
            var talk = talk(environment, scene, others);
            var saying = new Saying(environment, session.messages());
            session.tell(
                    arguments,
                    json -> write(json.text("file", name), talk, saying, session.messages()),
                    page -> write(page, talk, saying, session.messages()));
        });
    }

    private static Talk talk(Environment environment, Scene scene, List<String> others) {
        var sieve = new Sieve(Decisions.of(environment), Filter.DONE);
        var walks = Scenes.walks(scene);
        var cast = Talk.cast(environment, others);
        var lived = cast.parallelStream()
                .flatMap(
                        id -> walks.stream().filter(w -> w.walk().persona().id().equals(id)))
                .map(w -> Lived.of(w, sieve))
                .toList();
        return Talk.of(environment, lived, Scorecard.of(scene, walks));
    }

    private static void write(Page page, Talk talk, Saying saying, Messages messages) {
        if (talk.suggested()) {
            page.paragraph(0, 0, Page.dim(messages.text("cli.talk.suggested")));
        }
        int number = 0;
        for (var slide : talk.slides()) {
            page.gap().item(0, ++number + ".", 4, Page.strong(saying.say(slide.title())));
            if (slide instanceof Slide.Seen) {
                page.paragraph(4, 4, Page.dim(messages.text("cli.talk.view")));
            }
            slide.lines().forEach(line -> page.text(4, saying.say(line)));
            if (slide instanceof Slide.Moment moment && moment.parting() != null) {
                page.text(4, moment.parting().text(messages));
            }
        }
        if (!talk.missing().isEmpty()) {
            page.heading(messages.text("cli.talk.missing"));
            talk.missing().forEach(m -> page.text(2, messages.format(m.why())));
        }
    }

    private static void write(Json json, Talk talk, Saying saying, Messages messages) {
        json.flag("suggested", talk.suggested())
                .objects("slides", talk.slides(), (j, slide) -> write(j, slide, saying))
                .objects(
                        "missing",
                        talk.missing(),
                        (j, missing) -> j.whole("stop", missing.stop()).text("why", messages.format(missing.why())));
    }

    private static void write(Json json, Slide slide, Saying saying) {
        json.text("kind", kind(slide)).whole("stop", slide.stop()).text("title", saying.say(slide.title()));
        json.texts("lines", slide.lines().stream().map(saying::say).toList());
        switch (slide) {
            case Slide.Person person -> json.text("persona", person.lived().id());
            case Slide.Moment moment ->
                json.text("persona", moment.lived().id()).text("node", moment.element());
            case Slide.Seen seen -> json.text("view", seen.view().name());
            case Slide.Opening _, Slide.Lists _, Slide.Closing _ -> {}
        }
    }

    private static String kind(Slide slide) {
        return switch (slide) {
            case Slide.Opening _ -> "opening";
            case Slide.Person _ -> "person";
            case Slide.Moment _ -> "moment";
            case Slide.Seen _ -> "view";
            case Slide.Lists _ -> "lists";
            case Slide.Closing _ -> "closing";
        };
    }
}
