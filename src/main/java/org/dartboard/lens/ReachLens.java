package org.dartboard.lens;

import static org.dartboard.model.Element.Type.ACTOR;
import static org.dartboard.model.Element.Type.CHANNEL;
import static org.dartboard.model.Element.Type.COMMUNITY;
import static org.dartboard.model.Element.Type.OFFERING;
import static org.dartboard.model.Element.Type.OUTCOME;

import java.util.List;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.model.Element;
import org.dartboard.model.View;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Walk;

/** What one person can use and get to, and why not (method, sections 5.1 and 5.7). */
final class ReachLens {

    private static final String REACHED = "reached";
    private static final String HELP = "help";
    private static final String AWAY = "away";
    private static final String EXCLUDED = "excluded";
    private static final String CLOSED = "closed";

    private ReachLens() {}

    static Lit of(Subject subject) {
        var persona = subject.persona();
        var question = persona == null
                ? Phrase.of("lens.reach.question")
                : Phrase.of("lens.reach.question.of", "name", Voice.called(persona));
        var shading = new Shading(subject, View.Lens.REACH, question);
        var her = subject.her();
        if (her == null) {
            boolean nobody = subject.environment().personas().isEmpty();
            shading.note(nobody ? Phrase.of("lens.reach.noPeople") : Phrase.of("lens.reach.choose"));
            return shading.lit();
        }
        shading.entry(REACHED, Tone.SERIES_3, Tint.Edge.SOLID, "✓", Phrase.of("lens.reach.reached"));
        shading.entry(HELP, Tone.SERIES_5, Tint.Edge.SOLID, "+", Phrase.of("lens.reach.help"));
        shading.entry(AWAY, Tone.SERIES_6, Tint.Edge.DASHED, "…", Phrase.of("lens.reach.away"));
        shading.entry(EXCLUDED, Tone.SERIES_2, Tint.Edge.DASHED, "!", Phrase.of("lens.reach.excluded"));
        shading.entry(CLOSED, Tone.GAP, Tint.Edge.DOTTED, "×", Phrase.of("lens.reach.closed"));
        var walk = her.walk();
        var reach = Set.copyOf(walk.reach());
        for (var place : subject.scene().places()) {
            var use = walk.use(place);
            boolean there = reach.contains(place);
            shading.shade(place.id(), entry(use, there), caption(place, use, there));
        }
        others(subject, shading, walk);
        long goals = walk.goals().stream().filter(GoalRun::reached).count();
        shading.note(Phrase.of(
                "lens.reach.summary",
                "n",
                shading.counted(REACHED) + shading.counted(HELP),
                "of",
                subject.scene().places().size(),
                "goals",
                goals,
                "all",
                walk.goals().size()));
        return shading.lit();
    }

    private static String entry(Use use, boolean there) {
        return switch (use.status()) {
            case OK -> there ? REACHED : AWAY;
            case HELP -> there ? HELP : AWAY;
            case EXCLUDED -> EXCLUDED;
            case NO_CHANNEL -> CLOSED;
        };
    }

    private static Phrase caption(Place place, Use use, boolean there) {
        var channel = use.channel();
        return switch (use.status()) {
            case OK, HELP -> there && channel != null ? by(channel, use) : Phrase.of("lens.reach.noWay");
            case EXCLUDED -> Phrase.of("lens.reach.lacking", "abilities", List.copyOf(use.lacking()));
            case NO_CHANNEL -> {
                var names = place.channels().stream().map(Element::name).toList();
                yield names.isEmpty()
                        ? Phrase.of("lens.reach.noChannel")
                        : Phrase.of("lens.reach.only", "channels", names);
            }
        };
    }

    private static Phrase by(Element channel, Use use) {
        return use.status() == Use.Status.HELP
                ? Phrase.of("lens.reach.byWithHelp", "channel", channel.name())
                : Phrase.of("lens.reach.by", "channel", channel.name());
    }

    /** Her channels, her communities, and what became of her goals. */
    private static void others(Subject subject, Shading shading, Walk walk) {
        var hers = Set.copyOf(walk.persona().channels());
        for (var element : subject.elements(CHANNEL)) {
            if (hers.contains(element.id())) {
                shading.also(element.id(), REACHED, null);
            }
        }
        walk.communities().forEach(c -> shading.also(c.id(), REACHED, null));
        for (var run : walk.goals()) {
            shading.also(run.goal().outcome(), run.reached() ? REACHED : CLOSED, null);
        }
        shading.backRest(ACTOR, CHANNEL, COMMUNITY, OUTCOME, OFFERING);
    }
}
