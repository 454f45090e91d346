package org.dartboard.picture;

import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a lens says of one element or link: a colour, and beside it signs for those who do not see colours.
 *
 * @param edge how its edge or line is drawn
 * @param mark one or two letters in a disc; empty: none
 * @param caption a few words on a touchpoint's card, in place of its channels; null: none
 */
public record Tint(
        Tone tone, Edge edge, String mark, @Nullable Phrase caption) {

    /** How an edge or a line is drawn. */
    public enum Edge {
        /** In one stroke. */
        SOLID,
        /** In dashes. */
        DASHED,
        /** In dots. */
        DOTTED,
        /** In one broad stroke. */
        BROAD
    }

    /** A pen for its edge. */
    Pen pen(Color color, double width) {
        return pen(edge, color, width);
    }

    static Pen pen(Edge edge, Color color, double width) {
        return switch (edge) {
            case SOLID -> new Pen(color, width);
            case DASHED -> new Pen(color, width).dashed(5 * width / 1.6, 4.5 * width / 1.6);
            case DOTTED -> new Pen(color, 1.25 * width).dashed(.1, 4 * width / 1.6);
            case BROAD -> new Pen(color, 1.8 * width);
        };
    }
}
