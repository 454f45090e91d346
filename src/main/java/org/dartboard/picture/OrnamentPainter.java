package org.dartboard.picture;

import org.dartboard.text.Messages;

/** Strokes what a picture shows besides elements and links. */
final class OrnamentPainter {

    private static final Face PLAIN = new Face(Face.Weight.MEDIUM, 11.5);
    private static final Face TITLE = new Face(Face.Weight.SEMIBOLD, 13.5);
    private static final Face INITIAL = new Face(Face.Weight.SEMIBOLD, 9.5);
    private static final double FADED = .28;

    private final Surface surface;
    private final Theme theme;
    private final Detail detail;
    private final FontMetrics metrics;
    private final Messages messages;

    OrnamentPainter(Surface surface, Theme theme, Detail detail, FontMetrics metrics, Messages messages) {
        this.surface = surface;
        this.theme = theme;
        this.detail = detail;
        this.metrics = metrics;
        this.messages = messages;
    }

    void paint(Ornament ornament) {
        switch (ornament) {
            case Ornament.Field field -> field(field);
            case Ornament.Oval(var box, var tone, double strength) -> oval(box, tone, strength);
            case Ornament.Spoke spoke -> spoke(spoke);
            case Ornament.Words words -> words(words);
            case Ornament.Someone someone -> someone(someone);
            case Ornament.Ghost(var box, double radius) -> {
                var shape = new Shape.Round(box, radius);
                boolean line = box.height() < 6;
                surface.fill(shape, theme.of(Tone.MUTED).over(theme.of(Tone.MAP), line ? .35 : .1));
                if (line) {
                    return;
                }
                var edge = theme.of(Tone.MUTED).over(theme.of(Tone.MAP), .4);
                surface.stroke(shape, new Pen(edge, theme.stroke()).dashed(2.5, 3));
            }
        }
    }

    private void field(Ornament.Field field) {
        var shape = new Shape.Round(field.bounds(), field.radius());
        surface.fill(shape, theme.of(field.tone()).over(theme.of(Tone.MAP), field.strength()));
        var edge = theme.of(field.tone()).over(theme.of(Tone.MAP), Math.min(1, 3.2 * field.strength()));
        surface.stroke(shape, Tint.pen(field.edge(), edge, 1.2 * theme.stroke()));
    }

    private void oval(Box box, Tone tone, double strength) {
        double rx = box.width() / 2;
        double ry = box.height() / 2;
        double k = .5523;
        double x = box.centreX();
        double y = box.centreY();
        var shape = Path.from(x - rx, y)
                .curve(x - rx, y - k * ry, x - k * rx, y - ry, x, y - ry)
                .curve(x + k * rx, y - ry, x + rx, y - k * ry, x + rx, y)
                .curve(x + rx, y + k * ry, x + k * rx, y + ry, x, y + ry)
                .curve(x - k * rx, y + ry, x - rx, y + k * ry, x - rx, y)
                .close()
                .build()
                .shape();
        surface.fill(shape, theme.of(tone).over(theme.of(Tone.MAP), strength));
        var edge = theme.of(tone).over(theme.of(Tone.MAP), Math.min(1, 3.2 * strength));
        surface.stroke(shape, new Pen(edge, 1.3 * theme.stroke()));
    }

    private void spoke(Ornament.Spoke spoke) {
        surface.group(null, messages.format(spoke.title()), () -> {
            if (spoke.emphasis() == Emphasis.FADED) {
                surface.faded(FADED, () -> strokes(spoke));
            } else {
                strokes(spoke);
            }
        });
    }

    private void strokes(Ornament.Spoke spoke) {
        double length = Math.max(.001, spoke.from().distance(spoke.to()));
        double head = Math.min(9, length / 3);
        var color = theme.of(spoke.tone());
        // A line ends within its head, or its end would look out of the tip
        var from = spoke.headFrom() ? spoke.from().towards(spoke.to(), .8 * head / length) : spoke.from();
        var to = spoke.headTo() ? spoke.to().towards(spoke.from(), .8 * head / length) : spoke.to();
        double width = (spoke.emphasis() == Emphasis.NORMAL ? 1.1 : 2.1) * (detail.isFar() ? 1.3 : 1) * theme.stroke();
        surface.stroke(Path.from(from).line(to).build().shape(), Tint.pen(spoke.edge(), color, width));
        if (spoke.headFrom()) {
            head(spoke.to(), spoke.from(), color, head);
        }
        if (spoke.headTo()) {
            head(spoke.from(), spoke.to(), color, head);
        }
    }

    private void head(Point from, Point tip, Color color, double size) {
        double angle = Math.atan2(tip.y() - from.y(), tip.x() - from.x());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double x = tip.x() - cos * 1.2 * size;
        double y = tip.y() - sin * 1.2 * size;
        var head = Path.from(tip)
                .line(x - sin * .62 * size, y + cos * .62 * size)
                .line(x + sin * .62 * size, y - cos * .62 * size)
                .close()
                .build();
        surface.fill(head.shape(), color);
    }

    private void words(Ornament.Words words) {
        if (detail.isFar() && !words.title()) {
            return;
        }
        var face = detail.isFar() ? TITLE.at(24) : words.title() ? TITLE : PLAIN;
        var box = words.bounds();
        var text = metrics.shortened(messages.format(words.text()), face, box.width());
        double width = metrics.width(text, face);
        double baseline = box.centreY() + FontMetrics.CAPITAL / 2 * face.size();
        if (words.plate()) {
            plate(box.centreX(), box.centreY(), width);
        }
        surface.text(box.centreX() - width / 2, baseline, width, text, face, theme.of(words.tone()));
    }

    /** What words stand on where lines may lead past below them. */
    private void plate(double x, double y, double width) {
        var ground = theme.of(Tone.MAP).faded(.55);
        surface.fill(new Shape.Round(Box.around(x, y, width + 8, 17), 6), ground);
    }

    private void someone(Ornament.Someone someone) {
        if (someone.back()) {
            surface.faded(FADED, () -> disc(someone));
        } else {
            disc(someone);
        }
    }

    private void disc(Ornament.Someone someone) {
        var at = someone.at();
        double radius = Ornament.Someone.RADIUS;
        var tone = Tone.ofPerson(someone.place());
        surface.fill(new Shape.Disc(at.x(), at.y(), radius + 2), theme.of(Tone.MAP));
        Portrait.of(someone.persona(), someone.place()).paint(surface, at.x(), at.y(), radius, theme, tone);
        var name = FontMetrics.tidy(someone.name());
        if (detail.isFar() || name.isEmpty()) {
            return;
        }
        double x = at.x() + radius - 5;
        double y = at.y() + radius - 5;
        var ground = theme.of(tone);
        surface.fill(new Shape.Disc(x, y, 9), theme.of(Tone.MAP));
        surface.fill(new Shape.Disc(x, y, 7.5), ground);
        var initial = Character.toString(name.codePointAt(0));
        double wide = metrics.width(initial, INITIAL);
        double baseline = y + FontMetrics.CAPITAL / 2 * INITIAL.size();
        surface.text(x - wide / 2, baseline, wide, initial, INITIAL, ink(ground));
        var shown = metrics.shortened(name, PLAIN, 84);
        double width = metrics.width(shown, PLAIN);
        plate(at.x(), at.y() + radius + 12, width);
        surface.text(at.x() - width / 2, at.y() + radius + 16, width, shown, PLAIN, theme.of(Tone.INK));
    }

    /** Whichever of the two is read better on a colour. */
    private Color ink(Color ground) {
        var one = theme.of(Tone.INK);
        var other = theme.of(Tone.CARD);
        return ground.contrast(one) >= ground.contrast(other) ? one : other;
    }
}
