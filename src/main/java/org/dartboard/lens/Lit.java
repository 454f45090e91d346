package org.dartboard.lens;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.dart.Scene;
import org.dartboard.model.Board;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.View;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Poster;
import org.dartboard.picture.Request;
import org.dartboard.picture.Scheme;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Tint;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A scene as it looks through a lens.
 *
 * @param persona the id of the person for whom it is; null: nobody in particular
 * @param question what the lens answers
 * @param whose for whom
 * @param legend what its colours and signs mean, and how often each is there
 * @param notes what else is to be said, in sentences
 * @param scheme what it says of elements and links
 * @param back ids of elements that step back
 * @param hidden kinds of links that are not drawn; null: as on the map
 * @param layout where elements stand, for a picture that has an arrangement of its own; elements without a position are not
 *     drawn. Null: as on the map
 */
public record Lit(
        View.Lens lens,
        @Nullable String persona,
        Phrase question,
        Phrase whose,
        List<Entry> legend,
        List<Phrase> notes,
        Scheme scheme,
        Set<String> back,
        @Nullable Set<Link.Type> hidden,
        @Nullable Map<String, Position> layout) {

    /**
     * A line of the legend.
     *
     * @param line whether it explains a line, not a card
     * @param count how many touchpoints, or lines, are shaded so
     */
    public record Entry(Tint tint, boolean line, Phrase words, int count) {}

    /** Keeps its own copies. */
    public Lit {
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
        back = Set.copyOf(back);
        hidden = hidden == null ? null : Set.copyOf(hidden);
        layout = layout == null ? null : Map.copyOf(layout);
    }

    /** Whether it is a picture with an arrangement of its own. */
    public boolean isPicture() {
        return layout != null;
    }

    /** What a drawing of it is asked for, where on the map it would be asked for that. */
    public Request dress(Request map) {
        return map.forPersona(persona)
                .withScheme(scheme)
                .withEmphasis(map.strong(), back)
                .hiding(hidden == null ? map.hidden() : hidden)
                .withPhases(map.phases() && layout == null);
    }

    /** The scene with everything where the picture has it; the environment's own layout is not touched. */
    public Scene arranged(Scene scene) {
        if (layout == null) {
            return scene;
        }
        var moved = scene.environment().with(Environment.LAYOUT, layout).with(Environment.BOARD, Board.EMPTY);
        return scene.trying(moved, List.of(), List.of());
    }

    /**
     * A drawing of it with its legend, to stand alone.
     *
     * @param title above it
     * @param subtitle after what the lens answers
     */
    public Poster poster(Drawing drawing, String title, String subtitle, Messages messages) {
        var asked = messages.format(question);
        var keys = legend.stream()
                .map(e -> new Poster.Key(
                        e.tint(),
                        e.line(),
                        messages.format(Phrase.of("lens.legend.entry", "words", e.words(), "n", e.count()))))
                .toList();
        return new Poster(
                drawing,
                title,
                subtitle.isEmpty() ? asked : asked + " · " + subtitle,
                keys,
                notes.stream().map(messages::format).toList(),
                null);
    }

    /**
     * The drawing of a scene through this lens, which was made for that scene.
     *
     * @param before a drawing of which as much is kept as possible; null: none
     */
    public Drawing draw(Scene scene, Request map, Sizes sizes, @Nullable Drawing before) {
        return Drawing.of(arranged(scene), dress(map), sizes, before);
    }
}
