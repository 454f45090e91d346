package org.dartboard.picture;

import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Strokes controls on borders: full when switched on, pale when off, hatched when nobody answers for what they claim. */
final class ChipPainter {

    private final Surface surface;
    private final Theme theme;
    private final Detail detail;
    private final FontMetrics metrics;
    private final Messages messages;

    ChipPainter(Surface surface, Theme theme, Detail detail, FontMetrics metrics, Messages messages) {
        this.surface = surface;
        this.theme = theme;
        this.detail = detail;
        this.metrics = metrics;
        this.messages = messages;
    }

    void paint(Node.Chip chip) {
        var control = chip.control();
        var title = messages.format(Phrase.of(
                "picture.control",
                "name",
                FontMetrics.tidy(control.name()),
                "on",
                chip.on() ? 1 : 0,
                "claim",
                control.isClaim() ? 1 : 0));
        surface.group(null, title, () -> {
            var color = theme.of(Tone.of(control.kind()));
            var card = theme.of(Tone.CARD);
            double r = Node.Chip.RADIUS;
            surface.fill(new Shape.Disc(chip.x(), chip.y(), r + 1.6), card);
            surface.fill(new Shape.Disc(chip.x(), chip.y(), r), chip.on() ? color : color.over(card, .12));
            if (!chip.on()) {
                surface.stroke(new Shape.Disc(chip.x(), chip.y(), r - .5), new Pen(color.over(card, .5), 1));
            }
            if (control.isClaim()) {
                claimed(chip, color, card);
            }
            if (!detail.isFar()) {
                var ink = control.isClaim()
                        ? theme.of(Tone.INK)
                        : chip.on() ? theme.of(Tone.ON_BLOCK) : color.over(theme.of(Tone.INK), .8);
                letter(control.kind().letter(), chip, ink);
            }
        });
    }

    /** Nobody is named who does it: hatched, as what nobody has said is. */
    private void claimed(Node.Chip chip, Color color, Color card) {
        double x = chip.x();
        double y = chip.y();
        double r = Node.Chip.RADIUS;
        double strength = chip.on() ? 1 : .4;
        var disc = new Shape.Disc(x, y, r);
        var hatch = Path.from(x - r, y - r);
        for (double sum = -r; sum <= r * 3; sum += 3.2) {
            hatch.move(x - r, y - r + sum).line(x + r, y - r + sum - 2 * r);
        }
        surface.fill(disc, color.over(card, .12));
        surface.clip(disc, () -> surface.stroke(hatch.build().shape(), new Pen(color.over(card, strength), 1.2)));
        surface.stroke(new Shape.Disc(x, y, r - .5), new Pen(color.over(card, strength), chip.on() ? 1.4 : 1));
        surface.fill(new Shape.Disc(x, y, r - 3), color.over(card, .12));
    }

    private void letter(String letter, Node.Chip chip, Color ink) {
        var face = Sizes.BADGE.at(10);
        double width = metrics.width(letter, face);
        surface.text(chip.x() - width / 2, chip.y() + FontMetrics.CAPITAL / 2 * face.size(), width, letter, face, ink);
    }
}
