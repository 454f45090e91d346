package org.dartboard.talk;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.TalkStep;
import org.dartboard.text.Phrase;

/** Stops of a talk, and the edits that arrange them, each a step of the history with a name of its own. */
public final class Stops {

    private Stops() {}

    /** Somebody. */
    public static TalkStep person(String persona) {
        return new TalkStep(persona, null, null, List.of(), Extras.NONE);
    }

    /**
     * A moment of somebody's walk.
     *
     * @param card the place of its card in her story, from 0
     */
    public static TalkStep moment(Lived lived, int card) {
        return new TalkStep(lived.id(), lived.number(card), null, List.of(), Extras.NONE);
    }

    /** A view of the map, by name. */
    public static TalkStep view(String name) {
        return new TalkStep(null, null, name, List.of(), Extras.NONE);
    }

    /** The causes of people side by side, by id. */
    public static TalkStep lists(List<String> people) {
        return new TalkStep(null, null, null, people, Extras.NONE);
    }

    /** What a stop is, in a few words. */
    public static Phrase what(Environment environment, TalkStep stop) {
        var view = stop.view();
        var persona = stop.persona();
        var step = stop.step();
        if (!stop.lists().isEmpty()) {
            var names = stop.lists().stream().map(id -> name(environment, id)).toList();
            return Phrase.of("talk.stop.lists", "names", names);
        } else if (view != null) {
            return Phrase.of("talk.stop.view", "view", view);
        } else if (persona == null) {
            return Phrase.of("talk.stop.nothing");
        }
        return step == null
                ? Phrase.of("talk.stop.person", "who", name(environment, persona))
                : Phrase.of("talk.stop.moment", "who", name(environment, persona), "n", step + 1);
    }

    private static Object name(Environment environment, String persona) {
        var known = environment.persona(persona);
        return known == null || known.name().isBlank() ? Phrase.of("talk.stop.somebody") : known.name();
    }

    /**
     * A stop more.
     *
     * @param stops those that there are: the file's, or what is suggested for it and becomes the file's by that
     * @param at its place; beyond the ends is the first or the last
     */
    public static Edit add(Environment environment, List<TalkStep> stops, int at, TalkStep stop) {
        var more = new ArrayList<>(stops);
        more.add(Math.clamp(at, 0, more.size()), stop);
        return set(more, Phrase.of("talk.name.add", "what", what(environment, stop)));
    }

    /**
     * A stop less.
     *
     * @param stops as for {@link #add}
     * @param at its place
     */
    public static Edit remove(Environment environment, List<TalkStep> stops, int at) {
        var fewer = new ArrayList<>(stops);
        var gone = fewer.remove(at);
        return set(fewer, Phrase.of("talk.name.remove", "what", what(environment, gone)));
    }

    /**
     * A stop elsewhere.
     *
     * @param stops as for {@link #add}
     * @param from its place
     * @param to its place when it was taken from there; beyond the ends is the first or the last
     */
    public static Edit move(Environment environment, List<TalkStep> stops, int from, int to) {
        var moved = new ArrayList<>(stops);
        var one = moved.remove(from);
        moved.add(Math.clamp(to, 0, moved.size()), one);
        return set(moved, Phrase.of("talk.name.move", "what", what(environment, one)));
    }

    /** All stops at once, such as those that were suggested. */
    public static Edit arrange(List<TalkStep> stops) {
        return set(stops, Phrase.of("talk.name.arrange"));
    }

    private static Edit set(List<TalkStep> stops, Phrase title) {
        return new Several(title, List.of(new SetEnvironment<>(Environment.TALK, List.copyOf(stops))));
    }
}
