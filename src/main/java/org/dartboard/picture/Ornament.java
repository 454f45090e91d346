package org.dartboard.picture;

import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;

/** What a picture of a theory shows besides elements and links. */
public sealed interface Ornament {

    /** The box around it. */
    Box bounds();

    /** The same in another place. */
    default Ornament moved(double dx, double dy) {
        return switch (this) {
            case Field(var box, double radius, var tone, double strength, var edge) ->
                new Field(box.moved(dx, dy), radius, tone, strength, edge);
            case Oval(var box, var tone, double strength) -> new Oval(box.moved(dx, dy), tone, strength);
            case Spoke(var a, var b, var tone, var edge, boolean first, boolean last, var emphasis, var title) ->
                new Spoke(a.moved(dx, dy), b.moved(dx, dy), tone, edge, first, last, emphasis, title);
            case Words(var box, var text, var tone, boolean title, boolean plate) ->
                new Words(box.moved(dx, dy), text, tone, title, plate);
            case Someone(var at, var persona, int place, var name, boolean back) ->
                new Someone(at.moved(dx, dy), persona, place, name, back);
            case Ghost(var box, double radius) -> new Ghost(box.moved(dx, dy), radius);
        };
    }

    /** A field of colour. */
    record Field(Box bounds, double radius, Tone tone, double strength, Tint.Edge edge) implements Ornament {}

    /** A field of colour that is round. */
    record Oval(Box bounds, Tone tone, double strength) implements Ornament {}

    /**
     * A straight line between two.
     *
     * @param headFrom whether an arrow's head is at its beginning
     * @param headTo whether one is at its end
     * @param emphasis what stands out is broader, what steps back is pale
     * @param title what it says, for those who cannot see it
     */
    record Spoke(
            Point from,
            Point to,
            Tone tone,
            Tint.Edge edge,
            boolean headFrom,
            boolean headTo,
            Emphasis emphasis,
            Phrase title)
            implements Ornament {
        @Override
        public Box bounds() {
            return Maze.box(from, to).grown(6);
        }
    }

    /**
     * Words, in the middle of their box, shortened to it.
     *
     * @param title whether they stand out
     * @param plate whether lines may lead past below them
     */
    record Words(Box bounds, Phrase text, Tone tone, boolean title, boolean plate) implements Ornament {}

    /**
     * A person: her portrait, her name below it.
     *
     * @param place hers in the file, from 0
     * @param name what she is called
     * @param back whether she steps back
     */
    record Someone(Point at, Persona persona, int place, String name, boolean back) implements Ornament {
        /** The portrait's radius. */
        public static final double RADIUS = 21;

        @Override
        public Box bounds() {
            return Box.around(at.x(), at.y() + 9, 84, 2 * RADIUS + 24);
        }
    }

    /** What is not seen: the outline of something that would stand there. */
    record Ghost(Box bounds, double radius) implements Ornament {}
}
