package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.BuildingBlock;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A drawing that stands alone, for a file or a wall: above it what it shows, below it what its colours mean.
 *
 * @param title above the map; empty for none
 * @param subtitle below the title, smaller
 * @param keys what the colours and signs of a lens mean; empty: those of the building blocks
 * @param notes sentences below that
 * @param sight the part of the map that is seen in it; null: all of it, one unit of the poster for one of the map
 */
public record Poster(
        Drawing drawing,
        String title,
        String subtitle,
        List<Key> keys,
        List<String> notes,
        @Nullable Sight sight) {

    /**
     * A part of the map, as large as it is looked at.
     *
     * @param part in map units
     * @param zoom units of the poster for a map unit
     */
    public record Sight(Box part, double zoom) {

        private Box frame() {
            return part.times(zoom);
        }
    }

    /**
     * A line of a lens's legend.
     *
     * @param line whether it explains a line, not a card
     */
    public record Key(Tint tint, boolean line, String text) {}

    private static final double MARGIN = 30;
    private static final double HEADING = 58;
    private static final double LEGEND = 34;
    private static final double NARROWEST = 480;
    private static final double LEAST_KEYED = 760;
    private static final double ROW = 25;
    private static final double NOTE = 18;
    private static final double KEYED = 290;
    private static final double ROUND = 10;
    private static final Face TITLE = new Face(Face.Weight.SEMIBOLD, 18);
    private static final Face SUBTITLE = new Face(Face.Weight.REGULAR, 12.5);
    private static final Face KEY = new Face(Face.Weight.MEDIUM, 11);

    /** Keeps its own copies. */
    public Poster {
        keys = List.copyOf(keys);
        notes = List.copyOf(notes);
    }

    /** The map as it is, without a lens. */
    public Poster(Drawing drawing, String title, String subtitle) {
        this(drawing, title, subtitle, List.of(), List.of(), null);
    }

    /** The same poster of a part of the map; of all of it, if that lies within the part. */
    public Poster seen(Sight part) {
        var all = drawing.bounds();
        boolean whole = part.part.contains(all.x(), all.y()) && part.part.contains(all.right(), all.bottom());
        return whole ? this : new Poster(drawing, title, subtitle, keys, notes, part);
    }

    private boolean isPlain() {
        return keys.isEmpty() && notes.isEmpty();
    }

    /** How large it is, and from where; without a part that is seen, the part of the map that it covers. */
    public Box part() {
        var map = (sight == null ? drawing.bounds() : sight.frame()).grown(MARGIN);
        double above = title.isBlank() ? 0 : HEADING - 12;
        double width = Math.max(map.width(), isPlain() ? NARROWEST : LEAST_KEYED);
        double below = isPlain() ? LEGEND - 8 : 12 + ROW * rows(width) + NOTE * notes.size();
        return new Box(
                Math.floor(isPlain() ? map.x() : map.centreX() - width / 2),
                Math.floor(map.y() - above),
                Math.ceil(width),
                Math.ceil(map.height() + above + below));
    }

    /** Units of the poster for a map unit. */
    public double zoom() {
        return sight == null ? 1 : sight.zoom;
    }

    /** Paints all of it. */
    public void paint(Surface surface, Theme theme, Detail detail, FontMetrics metrics, Messages messages) {
        var part = part();
        var painter = new Painter(theme, detail, metrics, messages);
        if (sight == null) {
            painter.paint(drawing, surface, part);
        } else {
            var frame = new Shape.Round(sight.frame(), ROUND);
            surface.fill(new Shape.Round(part, 0), theme.of(Tone.PANEL));
            surface.clip(frame, () -> painter.paint(drawing, new Enlarged(surface, sight.zoom), sight.part));
            surface.stroke(frame, new Pen(theme.of(Tone.HAIRLINE), 1.2 * theme.stroke()));
        }
        double x = part.x() + MARGIN;
        double room = part.width() - 2 * MARGIN;
        if (!title.isBlank()) {
            var ink = theme.of(Tone.INK);
            line(surface, metrics, FontMetrics.tidy(title), TITLE, x, part.y() + 34, room, ink);
            line(surface, metrics, FontMetrics.tidy(subtitle), SUBTITLE, x, part.y() + 53, room, theme.of(Tone.MUTED));
        }
        if (isPlain()) {
            legend(surface, theme, metrics, messages, x, part.bottom() - 20);
        } else {
            keys(surface, theme, metrics, x, room);
        }
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width - 2 * MARGIN) / KEYED));
    }

    private int rows(double width) {
        return (keys.size() + columns(width) - 1) / columns(width);
    }

    private void keys(Surface surface, Theme theme, FontMetrics metrics, double left, double room) {
        var part = part();
        int columns = columns(part.width());
        int rows = rows(part.width());
        double top = part.bottom() - ROW * rows - NOTE * notes.size() - 16;
        double column = room / columns;
        for (int i = 0; i < keys.size(); i++) {
            int place = i / rows;
            double x = left + place * column;
            double y = top + i % rows * ROW;
            var key = keys.get(i);
            Swatch.paint(surface, x, y, key.tint(), key.line(), theme, metrics);
            var text = metrics.shortened(FontMetrics.tidy(key.text()), KEY, column - Swatch.WIDTH - 24);
            double baseline = y + Swatch.HEIGHT / 2 + FontMetrics.CAPITAL / 2 * KEY.size();
            surface.text(x + Swatch.WIDTH + 9, baseline, metrics.width(text, KEY), text, KEY, theme.of(Tone.INK));
        }
        double y = top + ROW * rows + 12;
        for (var note : notes) {
            line(surface, metrics, FontMetrics.tidy(note), KEY, left, y, room, theme.of(Tone.MUTED));
            y += NOTE;
        }
    }

    private static void line(
            Surface surface,
            FontMetrics metrics,
            String text,
            Face face,
            double x,
            double baseline,
            double room,
            Color color) {
        var shown = metrics.shortened(text, face, room);
        if (!shown.isEmpty()) {
            surface.text(x, baseline, metrics.width(shown, face), shown, face, color);
        }
    }

    private void legend(Surface surface, Theme theme, FontMetrics metrics, Messages messages, double left, double y) {
        double x = left;
        var muted = theme.of(Tone.MUTED);
        for (var block : BuildingBlock.values()) {
            surface.fill(new Shape.Disc(x + 4.5, y, 4.5), theme.of(Tone.of(block)));
            var name = messages.format(Phrase.of("picture.block", "block", block));
            x = key(surface, metrics, name, x + 14, y, muted);
        }
        var open = new Box(x, y - 5, 10, 10);
        var hatch =
                Path.from(x - 2, y + 1).line(x + 4, y - 5).move(x - 1, y + 5).line(x + 9, y - 5);
        hatch.move(x + 5, y + 5).line(x + 12, y - 2);
        surface.clip(
                new Shape.Round(open, 3), () -> surface.stroke(hatch.build().shape(), new Pen(muted.faded(.7), 1)));
        surface.stroke(new Shape.Round(open, 3), new Pen(muted.faded(.5), .8));
        key(surface, metrics, messages.text("picture.open"), x + 15, y, muted);
    }

    /** Writes a word of the legend; gives where the next begins. */
    private static double key(Surface surface, FontMetrics metrics, String text, double x, double y, Color color) {
        double width = metrics.width(text, KEY);
        surface.text(x, y + FontMetrics.CAPITAL / 2 * KEY.size(), width, text, KEY, color);
        return x + width + 18;
    }
}
