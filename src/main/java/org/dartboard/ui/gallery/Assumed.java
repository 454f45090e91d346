package org.dartboard.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.gallery.Draft;
import org.dartboard.gallery.Ways.Way;
import org.dartboard.model.Ability;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** What nobody said about somebody and the walk takes for granted, in sentences. */
final class Assumed {

    private static final int FULL = 4;

    private Assumed() {}

    static List<String> of(Draft draft, List<Way> ways, Environment environment, Messages messages) {
        var persona = draft.persona();
        var voice = Voice.of(persona, environment, messages);
        var all = new ArrayList<Phrase>();
        int goals = persona.goals().size();
        all.add(
                goals == 0
                        ? Phrase.of("gallery.assume.aimless")
                        : draft.beside() == null
                                ? Phrase.of("gallery.assume.goals", "n", goals)
                                : Phrase.of("gallery.assume.same"));
        if (persona.channels().isEmpty()) {
            all.add(Phrase.of("gallery.assume.unreached"));
        } else {
            var unknown = ways.stream()
                    .filter(Way::isAssumed)
                    .filter(w -> persona.channels().contains(w.channel().id()))
                    .map(w -> w.channel().name())
                    .toList();
            if (!unknown.isEmpty()) {
                all.add(Phrase.of("gallery.assume.channels", "channels", unknown));
            }
        }
        all.add(Phrase.of(
                "gallery.assume.time",
                "minutes",
                persona.capacityMinutesPerWeek(),
                "days",
                persona.patienceHours() / 24));
        all.add(abilities(persona, messages));
        var risks = persona.riskFacts().stream()
                .map(f -> draft.label(f, environment))
                .toList();
        if (!risks.isEmpty()) {
            all.add(Phrase.of("gallery.assume.risks", "facts", risks));
        }
        all.add(persona.wantsToTakePart() ? Phrase.of("gallery.assume.part") : Phrase.of("gallery.assume.apart"));
        all.add(Phrase.of("gallery.assume.reads", "reads", persona.literacy(), "knows", persona.expertise()));
        all.add(persona.helper() ? Phrase.of("gallery.assume.helper") : Phrase.of("gallery.assume.alone"));
        return all.stream().map(voice::say).toList();
    }

    private static Phrase abilities(Persona persona, Messages messages) {
        var less = new ArrayList<String>();
        for (var ability : Ability.values()) {
            int level = persona.abilities().of(ability);
            if (level < FULL) {
                less.add(messages.format(Phrase.of("gallery.ability", "ability", ability, "level", level)));
            }
        }
        return less.isEmpty() ? Phrase.of("gallery.assume.able") : Phrase.of("gallery.assume.less", "abilities", less);
    }
}
