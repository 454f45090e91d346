package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Event;
import org.dartboard.model.Note;
import org.dartboard.model.Offering;
import org.dartboard.model.Outcome;
import org.dartboard.model.Touchpoint;

/** How large elements are and how their names break: measures of the notation. */
public final class Sizes {

    static final double CARD_WIDTH = 160;
    static final double CARD_HEIGHT = 60;
    static final double RING = 13;

    /** How wide a touchpoint is whose building blocks are drawn large. */
    public static final double STACK_WIDTH = 276;

    /** How high a touchpoint is whose building blocks are drawn large. */
    public static final double STACK_HEIGHT = 134;

    static final Face NAME = new Face(Face.Weight.SEMIBOLD, 12.5);
    static final Face LESSER = new Face(Face.Weight.MEDIUM, 11.5);
    static final Face NOTE = new Face(Face.Weight.REGULAR, 12);
    static final Face COLUMN = new Face(Face.Weight.SEMIBOLD, 12);
    static final Face BADGE = new Face(Face.Weight.SEMIBOLD, 10.5);
    static final Face CAPTION = new Face(Face.Weight.MEDIUM, 10.5);
    static final double LEADING = 15;

    /** As many votes are drawn as dots; more are counted. */
    static final int MOST_DOTS = 8;

    /** Where text begins on a card. */
    static final double CARD_TEXT = 45;
    /** Where text begins beside an icon. */
    static final double PILL_TEXT = 32;

    static final double ACTOR_TEXT = 34;
    static final double COMMUNITY_TEXT = 44;
    static final double ROOF = 8;

    /** The middle of a community's circles, from its left. */
    static final double CIRCLES = 19.5;

    private static final double NOTE_WIDTH = 148;
    private static final double PILL = 140;

    private final FontMetrics metrics;

    /** Sizes by these metrics. */
    public Sizes(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * An element's name as it is drawn, and the box around it.
     *
     * @param lines of its name
     */
    public record Size(double width, double height, List<String> lines) {}

    /** The size of an element. */
    public Size of(Element element) {
        return switch (element) {
            case Touchpoint t -> touchpoint(t);
            case Channel c -> beside(c.name(), LESSER, 30, 12, 28, 1);
            case Actor a -> beside(a.name(), LESSER, ACTOR_TEXT, 10, 40, 2);
            case Outcome o -> beside(o.name(), NAME, PILL_TEXT + 2, 14, 38, 2);
            case Event e -> beside(e.name(), NAME, PILL_TEXT + 4, 16, 38, 2);
            case Offering o -> beside(o.name(), NAME, PILL_TEXT + 2, 14, 38, 2);
            case Community c -> beside(c.name(), NAME, COMMUNITY_TEXT, 4, 40, 2);
            case Control c -> beside(c.name(), LESSER, 30, 12, 28, 1);
            case Note n -> note(n);
        };
    }

    /** The size of a touchpoint whose building blocks are drawn large. */
    Size stacked(Element element) {
        return new Size(
                STACK_WIDTH, STACK_HEIGHT, metrics.wrapped(element.name(), NAME, STACK_WIDTH - CARD_TEXT - 8, 1));
    }

    /** Where the name of an element begins, from the left of its box. */
    public double textLeft(Element element) {
        return switch (element.type()) {
            case TOUCHPOINT -> CARD_TEXT;
            case CHANNEL, CONTROL -> 30;
            case ACTOR -> ACTOR_TEXT;
            case OUTCOME, OFFERING -> PILL_TEXT + 2;
            case EVENT -> PILL_TEXT + 4;
            case COMMUNITY -> COMMUNITY_TEXT;
            case NOTE -> 12;
        };
    }

    private Size touchpoint(Touchpoint touchpoint) {
        double first = CARD_WIDTH - CARD_TEXT - 8;
        // The second line ends before the ring
        double second = CARD_WIDTH - CARD_TEXT - 2 * RING - 9;
        return new Size(CARD_WIDTH, CARD_HEIGHT, metrics.wrapped(touchpoint.name(), NAME, List.of(first, second)));
    }

    private Size beside(String name, Face face, double before, double after, double height, int most) {
        double room = PILL + (most > 1 ? 12 : 0) - before - after;
        var lines = metrics.wrapped(name, face, room, most);
        double widest =
                lines.stream().mapToDouble(l -> metrics.width(l, face)).max().orElse(0);
        double taller = lines.size() > 1 ? 6 : 0;
        return new Size(Math.ceil(before + Math.max(widest, 24) + after), height + taller, lines);
    }

    private Size note(Note note) {
        var text = note.text().isBlank() ? note.name() : note.text();
        var lines = metrics.wrapped(text, NOTE, NOTE_WIDTH - 24, 8);
        return new Size(NOTE_WIDTH, 24 + LEADING * Math.max(1, lines.size()), lines);
    }
}
