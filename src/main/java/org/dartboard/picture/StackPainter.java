package org.dartboard.picture;

import org.dartboard.model.BuildingBlock;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Strokes the building blocks of a touchpoint as bricks: filled as far as they count, hatched as far as they are there. */
final class StackPainter {

    /** Where the first brick begins, below the name. */
    static final double TOP = 40;

    static final double BRICK = 25;
    static final double JOINT = 3;
    private static final double SIDE = 9;
    private static final double CAP = 19;
    private static final Face NAME = new Face(Face.Weight.MEDIUM, 10.2);
    private static final Face FIGURE = new Face(Face.Weight.SEMIBOLD, 10.5);

    private final Surface surface;
    private final Theme theme;
    private final Detail detail;
    private final FontMetrics metrics;
    private final Messages messages;

    StackPainter(Surface surface, Theme theme, Detail detail, FontMetrics metrics, Messages messages) {
        this.surface = surface;
        this.theme = theme;
        this.detail = detail;
        this.metrics = metrics;
        this.messages = messages;
    }

    void paint(Stack stack, Box card) {
        double left = card.x() + SIDE;
        double width = card.width() - 2 * SIDE;
        double half = (width - JOINT) / 2;
        double top = card.y() + TOP;
        double step = BRICK + JOINT;
        brick(stack, BuildingBlock.RISK_BENEFITS, new Box(left, top, width, BRICK));
        brick(stack, BuildingBlock.DIALOGUE, new Box(left, top + step, width, BRICK));
        brick(stack, BuildingBlock.ACCESS, new Box(left, top + 2 * step, half, BRICK));
        brick(stack, BuildingBlock.TRANSPARENCY, new Box(left + half + JOINT, top + 2 * step, half, BRICK));
    }

    private void brick(Stack stack, BuildingBlock block, Box box) {
        var color = theme.of(Tone.of(block));
        var card = theme.of(Tone.CARD);
        boolean dark = theme == Theme.DARK;
        var shape = new Shape.Round(box, 5);
        double counted = stack.counted().of(block);
        double raw = stack.raw().of(block);
        surface.fill(shape, color.over(card, dark ? .14 : .08));
        var body = new Box(box.x() + CAP, box.y(), box.width() - CAP, box.height());
        surface.clip(shape, () -> {
            hatch(new Box(body.x(), body.y(), body.width() * raw, body.height()), color.over(card, dark ? .6 : .5));
            var full = new Box(body.x(), body.y(), body.width() * counted, body.height());
            surface.fill(new Shape.Round(full, 0), color.over(card, dark ? .5 : .4));
            surface.fill(new Shape.Round(new Box(box.x(), box.y(), CAP, box.height()), 0), color);
        });
        surface.stroke(shape, new Pen(color.over(card, theme == Theme.CONTRAST ? 1 : .6), theme.stroke()));
        if (!detail.isFar()) {
            words(block, box, body, counted);
        } else if (detail == Detail.FAR) {
            letter(block, box, FIGURE.at(17));
        }
    }

    private void hatch(Box box, Color color) {
        if (box.width() < .5) {
            return;
        }
        var lines = Path.begin();
        double pitch = 5;
        for (double x = box.x() - box.height(); x < box.right(); x += pitch) {
            lines.move(x, box.bottom()).line(x + box.height(), box.y());
        }
        surface.clip(new Shape.Round(box, 0), () -> surface.stroke(lines.build().shape(), new Pen(color, 1)));
    }

    private void words(BuildingBlock block, Box box, Box body, double counted) {
        letter(block, box, FIGURE);
        double baseline = box.centreY() + FontMetrics.CAPITAL / 2 * FIGURE.size();
        var figure = figure(counted);
        double figures = metrics.width(figure, FIGURE);
        var ink = theme.of(Tone.INK);
        double end = body.right() - 6;
        var name = metrics.shortened(
                messages.format(Phrase.of("picture.block", "block", block)), NAME, body.width() - figures - 15);
        plate(body.x() + 5, box, metrics.width(name, NAME));
        plate(end - figures, box, figures);
        surface.text(body.x() + 6, baseline, metrics.width(name, NAME), name, NAME, ink);
        surface.text(end - figures, baseline, figures, figure, FIGURE, ink);
    }

    private void letter(BuildingBlock block, Box box, Face face) {
        var letter = block.letter();
        double wide = metrics.width(letter, face);
        double baseline = box.centreY() + FontMetrics.CAPITAL / 2 * face.size();
        surface.text(box.x() + (CAP - wide) / 2, baseline, wide, letter, face, theme.of(Tone.ON_BLOCK));
    }

    /** Words must be read on hatching too. */
    private void plate(double x, Box brick, double width) {
        var plate = new Box(x - 2, brick.y() + 5, width + 5, brick.height() - 10);
        surface.fill(new Shape.Round(plate, 4), theme.of(Tone.CARD).faded(.72));
    }

    /** Two digits are enough: "0", ".45", "1". */
    private static String figure(double strength) {
        long hundredths = Math.round(strength * 100);
        if (hundredths == 0 || hundredths == 100) {
            return hundredths == 0 ? "0" : "1";
        }
        return hundredths % 10 == 0 ? "." + hundredths / 10 : "." + (hundredths < 10 ? "0" : "") + hundredths;
    }
}
