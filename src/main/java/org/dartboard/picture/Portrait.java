package org.dartboard.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * A face in a disc, so that people are people and not letters. Drawn for this project and kept as data in portraits.txt,
 * colours of skin, hair and cloth included: those are a person's and the same in every theme.
 *
 * <p>The faces show nobody in particular. Nothing is computed from them.
 */
public final class Portrait {

    /** The radius of the disc that portraits are drawn in; its middle is as far from the left and from the top. */
    static final double GRID = 50;

    /** Below this radius small things are left out and the face comes nearer. */
    private static final double SMALL = 18;

    private static final double NEARER = 1.1;
    /** Where the face is on the grid, and where it is when it comes nearer. */
    private static final double FACE = 45;

    private static final double FACE_NEARER = 47;

    /**
     * A stroke.
     *
     * @param width of the line; 0: filled
     * @param fine whether it is left out where the portrait is small
     */
    record Stroke(Path path, double width, Color color, boolean fine) {}

    /**
     * Whom it suits.
     *
     * @param pronoun she, he or any
     * @param from the least age
     * @param to the greatest age
     */
    record Suits(String pronoun, int from, int to) {}

    /** The youngest and the oldest that anything is drawn for; children and the very old get these. */
    private static final int YOUNGEST = 16;

    private static final int OLDEST = 99;

    private final String name;
    private final Suits suits;
    private final Color ground;
    private final List<Stroke> strokes;

    Portrait(String name, Suits suits, Color ground, List<Stroke> strokes) {
        this.name = name;
        this.suits = suits;
        this.ground = ground;
        this.strokes = List.copyOf(strokes);
    }

    /** The names of all, in the order in which they are offered. */
    public static List<String> names() {
        return Portraits.ALL.stream().map(Portrait::name).toList();
    }

    /** The portrait of that name; null if there is none. */
    public static @Nullable Portrait named(String name) {
        return Portraits.ALL.stream()
                .filter(p -> p.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * The portrait of a person: the one she names; else one that suits what is known of her age and pronouns, always the
     * same for an id and a place. Two people next to each other who name none never get the same.
     *
     * @param place hers in the file, from 0
     */
    public static Portrait of(Persona persona, int place) {
        var named = named(persona.portrait());
        if (named != null) {
            return named;
        }
        var all = Portraits.ALL;
        var turn = IntStream.range(0, all.size())
                .filter(i -> i % 2 == Math.floorMod(place, 2))
                .mapToObj(all::get)
                .toList();
        var suiting = turn.stream().filter(p -> p.suits(persona)).toList();
        var choice = suiting.isEmpty() ? turn : suiting;
        return choice.get(Math.floorMod(persona.id().hashCode(), choice.size()));
    }

    /** Whether it suits what is known of a person. */
    boolean suits(Persona persona) {
        boolean spokenOf = switch (persona.pronouns()) {
            case "she", "he" -> suits.pronoun().equals("any") || suits.pronoun().equals(persona.pronouns());
            default -> true;
        };
        var age = persona.age();
        int years = age == null ? suits.from() : Math.clamp(age, YOUNGEST, OLDEST);
        return spokenOf && suits.from() <= years && years <= suits.to();
    }

    /** Its name, as files spell it. */
    public String name() {
        return name;
    }

    /** Draws it in a disc around a centre. */
    public void paint(Surface surface, double x, double y, double radius, Theme theme) {
        var disc = new Shape.Disc(x, y, radius);
        surface.fill(disc, ground(theme));
        surface.clip(disc, () -> figure(surface, x, y, radius, theme));
        if (theme == Theme.CONTRAST) {
            surface.stroke(disc, new Pen(theme.of(Tone.INK), 1));
        }
    }

    /** Draws it with a quiet ring in a person's tone just inside the edge of the disc. */
    public void paint(Surface surface, double x, double y, double radius, Theme theme, Tone ring) {
        double width = Math.clamp(radius * .085, 1.6, 4) * theme.stroke();
        paint(surface, x, y, radius - width / 2, theme);
        surface.stroke(new Shape.Disc(x, y, radius - width / 2), new Pen(theme.of(ring), width));
    }

    /** The colour of the disc: a little nearer to its surroundings where these are dark. */
    Color ground(Theme theme) {
        var panel = theme.of(Tone.PANEL);
        return switch (theme) {
            case LIGHT -> ground;
            case DARK -> panel.over(ground, .22);
            case CONTRAST -> panel.over(ground, .3);
        };
    }

    private void figure(Surface surface, double x, double y, double radius, Theme theme) {
        boolean small = radius < SMALL;
        double scale = radius / GRID * (small ? NEARER : 1);
        double left = x - GRID * scale;
        double top = small ? y - radius + FACE_NEARER * radius / GRID - FACE * scale : y - radius;
        var seen = strokes.stream().filter(s -> !small || !s.fine()).toList();
        if (theme == Theme.CONTRAST) {
            // Under everything, so that only the outline of the whole figure is left of it
            var pen = new Pen(theme.of(Tone.INK), Math.max(3 * scale, 1.5));
            for (var stroke : seen) {
                if (stroke.width() == 0 && !stroke.fine()) {
                    surface.stroke(stroke.path().placed(scale, left, top).shape(), pen);
                }
            }
        }
        for (var stroke : seen) {
            var shape = stroke.path().placed(scale, left, top).shape();
            if (stroke.width() == 0) {
                surface.fill(shape, stroke.color());
            } else {
                surface.stroke(shape, new Pen(stroke.color(), stroke.width() * scale * (small ? 1.15 : 1)));
            }
        }
    }
}
