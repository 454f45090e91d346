package org.dartboard.ui.inspector;

import org.dartboard.model.Persona;
import org.dartboard.model.Played;
import org.dartboard.play.Noted;
import org.dartboard.play.PlayText;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** What people reported of a place while they played somebody: apart from what is computed, and marked with who said it. */
final class NotedSection {

    private final Context context;
    private final String at;
    private final Sheet sheet;
    private boolean begun;

    private NotedSection(Context context, String at, Sheet sheet) {
        this.context = context;
        this.at = at;
        this.sheet = sheet;
    }

    /**
     * Writes it under a head of its own; nothing if nobody said anything.
     *
     * @param who for whom; null: for everybody
     */
    static void write(Context context, String at, @Nullable Walked who, Sheet sheet) {
        var section = new NotedSection(context, at, sheet);
        for (var played : context.environment().played()) {
            var persona = context.environment().persona(played.persona());
            if (persona != null && (who == null || who.id().equals(persona.id()))) {
                section.write(persona, played);
            }
        }
    }

    private void write(Persona persona, Played played) {
        var voice = Voice.of(persona, context.environment(), context.kit().messages());
        var by = voice.say(PlayText.by(played));
        Noted.of(played).stream()
                .filter(n -> n.at().equals(at))
                .forEach(n -> add(voice.say(n.sentence(context.environment())), by));
        played.wishes().stream()
                .filter(w -> w.at().equals(at))
                .forEach(w -> add(voice.say(Phrase.of("play.here.wish", "wish", w.text())), by));
        played.feelings().stream()
                .filter(f -> f.at().equals(at))
                .forEach(f -> add(voice.say(PlayText.feelingHere(f)), by));
    }

    private void add(String words, String by) {
        if (!begun) {
            sheet.head(context.text("play.noted.head"));
            begun = true;
        }
        sheet.text(words, "db-text").text(by, "db-muted", "db-small");
    }
}
