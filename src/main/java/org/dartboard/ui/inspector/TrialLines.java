package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Control;
import org.dartboard.model.Need;
import org.dartboard.model.Persona;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.ui.kit.Discs;

/** What a control does for each of those who are shown, in a line each. */
final class TrialLines extends VBox {

    private final Context context;

    TrialLines(Context context, Control control) {
        super(6);
        this.context = context;
        setId("control-trial");
        var environment = context.environment();
        var people = context.desk().chosenProperty().get().stream()
                .filter(id -> environment.persona(id) != null)
                .toList();
        if (people.isEmpty()) {
            getChildren().add(Sheet.label(context.text("inspector.control.trial.nobody"), "db-muted"));
            return;
        }
        getChildren().add(Sheet.label(context.text("inspector.control.trial.waiting"), "db-muted"));
        context.trials().ask(environment, control.id(), people, this::show);
    }

    private void show(List<PersonaEffect> effects) {
        getChildren().setAll(effects.stream().map(this::line).toList());
    }

    private HBox line(PersonaEffect effect) {
        var persona = effect.after().walk().persona();
        var environment = context.environment();
        var voice = Voice.of(persona, environment, context.kit().messages());
        int place = environment.personas().place(persona.id());
        var disc = Discs.person(context.kit(), persona, voice.name(), place, 18);
        var words = sentences(effect).stream().map(voice::say).collect(Collectors.joining(" "));
        var label =
                Sheet.label(context.say(Phrase.of("inspector.control.trial", "name", voice.name(), "words", words)));
        label.setId("trial-" + persona.id());
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(8, disc, label);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** All that is different for somebody, in sentences; what matters most comes first. */
    private static List<Phrase> sentences(PersonaEffect effect) {
        var sentences = new ArrayList<Phrase>();
        int before = effect.causesBefore().size();
        int after = effect.causesAfter().size();
        if (before > after) {
            sentences.add(Phrase.of("inspector.control.trial.fewer", "n", before - after, "after", after));
        } else if (after > before) {
            sentences.add(Phrase.of("inspector.control.trial.more", "n", after - before, "after", after));
        }
        names(sentences, "inspector.control.trial.goals", effect.goalsGained(), effect);
        names(sentences, "inspector.control.trial.goalsLost", effect.goalsLost(), effect);
        tags(sentences, "inspector.control.trial.needs", effect.needsGained(), effect);
        tags(sentences, "inspector.control.trial.needsLost", effect.needsLost(), effect);
        if (sentences.isEmpty()) {
            int closed = only(effect.before(), effect.after());
            int opened = only(effect.after(), effect.before());
            sentences.add(
                    closed + opened == 0
                            ? Phrase.of("inspector.control.trial.none")
                            : Phrase.of("inspector.control.trial.gaps", "closed", closed, "opened", opened));
        }
        return sentences;
    }

    // texts: inspector.control.trial.*
    private static void names(List<Phrase> sentences, String key, Collection<String> outcomes, PersonaEffect effect) {
        var environment = effect.after().walk().scene().environment();
        if (!outcomes.isEmpty()) {
            var names =
                    outcomes.stream().map(o -> LinkSlots.name(environment, o)).toList();
            sentences.add(Phrase.of(key, "list", Quote.all(names)));
        }
    }

    private static void tags(List<Phrase> sentences, String key, Collection<String> tags, PersonaEffect effect) {
        var environment = effect.after().walk().scene().environment();
        if (!tags.isEmpty()) {
            Persona persona = effect.after().walk().persona();
            var labels = persona.needs().stream()
                    .map(Need::tag)
                    .filter(tags::contains)
                    .map(environment::label)
                    .toList();
            sentences.add(Phrase.of(key, "list", Quote.nouns(labels)));
        }
    }

    /** How many serious gaps that somebody stated only the first findings have. */
    private static int only(Findings some, Findings others) {
        var keys = new HashSet<Gap.Key>();
        others.gaps().stream().filter(TrialLines::counts).forEach(g -> keys.add(g.key()));
        return (int) some.gaps().stream()
                .filter(g -> counts(g) && !keys.contains(g.key()))
                .count();
    }

    private static boolean counts(Gap gap) {
        return gap.isStatedHere() && gap.isSerious();
    }
}
