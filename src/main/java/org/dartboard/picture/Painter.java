package org.dartboard.picture;

import java.util.ArrayList;
import org.dartboard.model.Frame;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Strokes a {@link Drawing} onto a {@link Surface}, in the drawing's own map units. */
public final class Painter {

    private static final double DOTS = 24;

    /** Where every other dot begins to fade, and where the last is gone: screen units for a map unit. */
    private static final double ALL_DOTS = 1;

    private static final double HALF_DOTS = .7;
    private static final double NO_DOTS = .4;

    private final Theme theme;
    private final Detail detail;
    private final double zoom;
    private final FontMetrics metrics;
    private final Messages messages;

    /**
     * A painter.
     *
     * @param messages for titles of groups and columns
     */
    public Painter(Theme theme, Detail detail, FontMetrics metrics, Messages messages) {
        this(theme, detail, 1, metrics, messages);
    }

    /**
     * A painter for a screen, with as much detail as can be made out there.
     *
     * @param zoom screen units for a map unit
     * @param messages for titles of groups and columns
     */
    public Painter(Theme theme, double zoom, FontMetrics metrics, Messages messages) {
        this(theme, Detail.at(zoom), zoom, metrics, messages);
    }

    private Painter(Theme theme, Detail detail, double zoom, FontMetrics metrics, Messages messages) {
        this.theme = theme;
        this.detail = detail;
        this.zoom = zoom;
        this.metrics = metrics;
        this.messages = messages;
    }

    /** Paints the ground of a part of the map, and on it what of the drawing lies there. */
    public void paint(Drawing drawing, Surface surface, Box part) {
        ground(surface, part);
        ornaments(drawing, surface, part);
        columns(drawing, surface);
        drawing.frames().forEach(f -> frame(f, surface, part));
        var wires = new WirePainter(surface, theme, part, messages);
        var seen = drawing.wiresIn(part);
        seen.forEach(wires::trails);
        if (detail.isFar()) {
            new FarPainter(surface, theme, detail).wires(seen, part);
        } else {
            // What steps back lies below what does not
            for (var emphasis : new Emphasis[] {Emphasis.FADED, Emphasis.NORMAL, Emphasis.STRONG}) {
                seen.stream().filter(w -> w.emphasis() == emphasis).forEach(w -> wires.paint(w, drawing));
            }
        }
        elements(drawing, surface, part);
    }

    private void ornaments(Drawing drawing, Surface surface, Box part) {
        if (!drawing.ornaments().isEmpty()) {
            var painter = new OrnamentPainter(surface, theme, detail, metrics, messages);
            drawing.ornaments().stream().filter(o -> o.bounds().overlaps(part)).forEach(painter::paint);
        }
    }

    /** Paints only the elements of a part of the map, on whatever is there. */
    public void elements(Drawing drawing, Surface surface, Box part) {
        if (detail == Detail.DOTS) {
            new FarPainter(surface, theme, detail).blocks(drawing.nodesIn(part));
            return;
        }
        var nodes = new NodePainter(surface, theme, detail, metrics, messages);
        drawing.nodesIn(part).forEach(nodes::paint);
    }

    private void ground(Surface surface, Box part) {
        surface.fill(new Shape.Round(part, 0), theme.of(Tone.MAP));
        if (detail.isFar() || theme == Theme.CONTRAST) {
            return;
        }
        if (zoom >= ALL_DOTS) {
            dots(surface, part, DOTS, 0, 1);
            return;
        }
        dots(surface, part, 2 * DOTS, 0, Math.min(1, (zoom - NO_DOTS) / (HALF_DOTS - NO_DOTS)));
        if (zoom > HALF_DOTS) {
            dots(surface, part, 2 * DOTS, DOTS, (zoom - HALF_DOTS) / (ALL_DOTS - HALF_DOTS));
        }
    }

    /** Dots in rows; those between them if they are to be shifted. */
    private void dots(Surface surface, Box part, double apart, double shift, double strength) {
        var dots = Path.from(part.x(), part.y());
        for (double y = Math.ceil(part.y() / DOTS) * DOTS; y < part.bottom(); y += DOTS) {
            boolean between = shift > 0 && Math.abs(y % apart) > 1;
            boolean skipped = shift == 0 && Math.abs(y % apart) > 1;
            double first = shift > 0 && !between ? shift : 0;
            double step = between ? DOTS : apart;
            for (double x = Math.ceil((part.x() - first) / step) * step + first;
                    !skipped && x < part.right();
                    x += step) {
                dots.move(x, y).line(x + .01, y);
            }
        }
        surface.stroke(dots.build().shape(), new Pen(theme.of(Tone.DOT).faded(strength), 1.5));
    }

    private void frame(Frame frame, Surface surface, Box part) {
        var box = new Box(frame.x(), frame.y(), frame.width(), frame.height());
        if (!box.overlaps(part)) {
            return;
        }
        var shape = new Shape.Round(box, 14);
        surface.group(null, FontMetrics.tidy(frame.name()), () -> {
            surface.fill(shape, theme.of(Tone.QUIET).faded(.7));
            surface.stroke(shape, new Pen(theme.of(Tone.HAIRLINE), 1.4 * theme.stroke()));
            var face = Sizes.COLUMN;
            var name = metrics.shortened(FontMetrics.tidy(frame.name()), face, Math.max(0, box.width() - 28));
            if (!detail.isFar() && !name.isEmpty()) {
                surface.text(box.x() + 14, box.y() + 21, metrics.width(name, face), name, face, theme.of(Tone.MUTED));
            }
        });
    }

    private void columns(Drawing drawing, Surface surface) {
        @Nullable Column before = null;
        var face = Sizes.COLUMN;
        for (var column : drawing.columns()) {
            double top = drawing.bounds().y();
            double baseline = top + FontMetrics.CAPITAL * face.size();
            var title = metrics.shortened(title(column), face, column.width());
            surface.text(column.x() + 2, baseline, metrics.width(title, face), title, face, theme.of(Tone.MUTED));
            if (before != null) {
                double x = Math.round((before.x() + before.width() + column.x()) / 2);
                var line = Path.from(x, top).line(x, drawing.bounds().bottom()).build();
                surface.stroke(line.shape(), new Pen(theme.of(Tone.HAIRLINE), 1.2).dashed(2, 5));
            }
            before = column;
        }
    }

    private String title(Column column) {
        var titles = new ArrayList<String>();
        column.phases().forEach(p -> titles.add(messages.format(title(p))));
        return titles.isEmpty() ? messages.text("picture.outcomes") : String.join(" · ", titles);
    }

    private static Phrase title(Touchpoint.Phase phase) {
        return switch (phase) {
            case SEARCH -> Phrase.of("picture.search");
            case CONFIGURE -> Phrase.of("picture.configure");
            case FULFIL -> Phrase.of("picture.fulfil");
            case CONSUME -> Phrase.of("picture.consume");
            case SUPPORT -> Phrase.of("picture.support");
        };
    }
}
