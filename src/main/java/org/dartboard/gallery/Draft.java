package org.dartboard.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.edit.AddPersona;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.SetTagLabel;
import org.dartboard.edit.Several;
import org.dartboard.model.Channel;
import org.dartboard.model.Environment;
import org.dartboard.model.Goal;
import org.dartboard.model.Need;
import org.dartboard.model.Obligation;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not in an environment yet.
 *
 * @param persona as she would be there: with its outcomes as goals, its channels, and tags that may be new to it
 * @param labels the words of the tags that are new to it
 * @param beside whose counterpart she is to be, by id; null: nobody's
 */
public record Draft(
        Persona persona,
        Map<String, String> labels,
        @Nullable String beside) {

    /** The weight of a goal or need that nobody weighed. */
    private static final int USUAL_WEIGHT = 2;

    /** No id of hers: she gets one by her name when she is added. */
    private static final String NO_ID = "somebody";

    /** Keeps its own copy. */
    public Draft {
        labels = Map.copyOf(labels);
    }

    /** Somebody of the gallery, at home in an environment. */
    public static Draft of(Guest guest, Gallery gallery, Environment environment) {
        var persona = guest.persona();
        var home = gallery.home();
        var draft = new Draft(persona.with(Persona.NEEDS, List.of()), Map.of(), null);
        for (var need : persona.needs()) {
            draft = draft.needing(home.label(need.tag()), need.weight(), need.peer(), environment);
        }
        var labels = new LinkedHashMap<>(draft.labels());
        var facts = known(persona.facts(), home, environment, labels);
        var risks = known(persona.riskFacts(), home, environment, labels);
        return new Draft(draft.persona(), labels, null)
                .called(persona.name(), guest)
                .with(Persona.FACTS, facts)
                .with(Persona.RISK_FACTS, risks)
                .with(Persona.GOALS, goals(environment))
                .with(Persona.CHANNELS, Ways.used(Ways.of(guest, gallery, environment)));
    }

    static List<String> known(
            List<String> tags, Environment home, Environment environment, Map<String, String> labels) {
        var known = new ArrayList<String>();
        for (var tag : tags) {
            var words = home.label(tag);
            var there = Ids.tag(environment, words);
            if (!environment.tags().has(there)) {
                labels.put(there, words);
            }
            known.add(there);
        }
        return known;
    }

    /** Somebody of whom nothing is known: she wants what the environment is for and uses all of its channels. */
    public static Draft blank(Environment environment) {
        var persona = Persona.SCHEMA.make(new Values<Persona>()
                .put(Persona.ID, NO_ID)
                .put(Persona.GOALS, goals(environment))
                .put(
                        Persona.CHANNELS,
                        environment.all(Channel.class).map(Channel::id).toList()));
        return new Draft(persona, Map.of(), null);
    }

    /**
     * A counterpart: somebody in the same condition with the same goals, whose life is another. Everything is hers at first,
     * but for name, portrait, age and story.
     */
    public static Draft counterpart(Persona of) {
        var other = of.with(Persona.NAME, "")
                .with(Persona.PORTRAIT, "")
                .with(Persona.AGE, null)
                .with(Persona.PRONOUNS, "")
                .with(Persona.HEADLINE, "")
                .with(Persona.STORY, "");
        return new Draft(other, Map.of(), of.id());
    }

    static List<Goal> goals(Environment environment) {
        return environment
                .all(Outcome.class)
                .map(o -> new Goal(o.id(), USUAL_WEIGHT))
                .toList();
    }

    /** The same with one property changed. */
    public <T> Draft with(Property<? super Persona, T> property, @Nullable T value) {
        return new Draft(persona.with(property, value), labels, beside);
    }

    /** The same under another name, by which the story of whoever she was in the gallery calls her, too. */
    public Draft called(String name, @Nullable Guest guest) {
        var named = with(Persona.NAME, name);
        if (guest == null) {
            return named;
        }
        var story = guest.story(name);
        return named.with(Persona.STORY, guest.money().isBlank() ? story : story + " " + guest.money());
    }

    /** The same, with a need in somebody's words. */
    public Draft needing(String words, Environment environment) {
        return needing(words, USUAL_WEIGHT, false, environment);
    }

    Draft needing(String words, int weight, boolean peer, Environment environment) {
        var tag = Ids.tag(environment, words);
        if (words.isBlank() || persona.needs().stream().anyMatch(n -> n.tag().equals(tag))) {
            return this;
        }
        var needs = new ArrayList<>(persona.needs());
        needs.add(new Need(tag, weight, peer));
        var all = new LinkedHashMap<>(labels);
        if (!environment.tags().has(tag)) {
            all.put(tag, words.strip());
        }
        return new Draft(persona.with(Persona.NEEDS, needs), all, beside);
    }

    /** The words of a tag of hers. */
    public String label(String tag, Environment environment) {
        var words = labels.get(tag);
        return words == null ? environment.label(tag) : words;
    }

    /** The same, bound by that or no more. */
    public Draft bound(Obligation obligation, boolean by) {
        var all = new ArrayList<>(persona.obligations());
        all.removeIf(obligation::equals);
        if (by) {
            all.add(obligation);
        }
        return with(Persona.OBLIGATIONS, all);
    }

    /** The id that she gets there. */
    public String id(Environment environment) {
        return Ids.persona(environment, persona.name());
    }

    /** Adds her, with the words of what is new: one step. */
    public Edit edit(Environment environment) {
        var edits = new ArrayList<Edit>();
        var tags = new ArrayList<>(persona.facts());
        tags.addAll(persona.riskFacts());
        persona.needs().forEach(n -> tags.add(n.tag()));
        tags.stream()
                .distinct()
                .filter(labels::containsKey)
                .forEach(t -> edits.add(new SetTagLabel(t, label(t, environment))));
        edits.add(new AddPersona(persona.with(Persona.ID, id(environment))));
        var original = beside == null ? null : environment.persona(beside);
        var name = persona.name().strip();
        return new Several(
                original == null
                        ? Phrase.of("gallery.step", "name", name)
                        : Phrase.of("gallery.step.counterpart", "name", name, "other", original.name()),
                edits);
    }
}
