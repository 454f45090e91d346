package org.dartboard.picture;

import org.dartboard.model.Note;

/** Strokes notes, with the votes that people gave them. */
final class NotePainter {

    private final Surface surface;
    private final Theme theme;
    private final Detail detail;
    private final FontMetrics metrics;

    NotePainter(Surface surface, Theme theme, Detail detail, FontMetrics metrics) {
        this.surface = surface;
        this.theme = theme;
        this.detail = detail;
        this.metrics = metrics;
    }

    void paint(Node node) {
        var box = node.box();
        double fold = 13;
        var sheet = Path.from(box.x(), box.y())
                .line(box.right() - fold, box.y())
                .line(box.right(), box.y() + fold)
                .line(box.right(), box.bottom())
                .line(box.x(), box.bottom())
                .close()
                .build();
        var paper = node.element() instanceof Note note ? Paper.of(note) : Paper.YELLOW;
        var edge = paper.edge(theme);
        surface.fill(sheet.shape(), theme.of(paper.tone()));
        boolean strong = node.emphasis() == Emphasis.STRONG;
        surface.stroke(
                sheet.shape(), new Pen(strong ? theme.of(Tone.ACCENT) : edge, (strong ? 2.2 : 1) * theme.stroke()));
        var corner = Path.from(box.right() - fold, box.y())
                .line(box.right() - fold, box.y() + fold)
                .line(box.right(), box.y() + fold)
                .close()
                .build();
        surface.fill(corner.shape(), edge);
        if (!detail.isFar()) {
            double baseline = box.y() + 12 + 11.5;
            for (var line : node.lines()) {
                var width = metrics.width(line, Sizes.NOTE);
                surface.text(box.x() + 11, baseline, width, line, Sizes.NOTE, theme.of(Tone.INK));
                baseline += Sizes.LEADING;
            }
        }
        if (node.element() instanceof Note n && n.votes() > 0 && !detail.isFar()) {
            votes(n.votes(), box);
        }
    }

    /** Dots that people stuck on it, along its lower edge; where they are many, one dot and how many they are. */
    private void votes(int votes, Box box) {
        var dot = theme.of(Tone.ACCENT);
        if (votes <= Sizes.MOST_DOTS) {
            for (int i = 0; i < votes; i++) {
                dot(box.x() + 15 + i * 13, box.bottom(), dot);
            }
            return;
        }
        var text = votes > 999 ? "999+" : String.valueOf(votes);
        double width = metrics.width(text, Sizes.BADGE) + 27;
        var label = new Box(box.x() + 9, box.bottom() - 9, width, 18);
        surface.fill(new Shape.Round(label, 9), theme.of(Tone.CARD));
        surface.stroke(new Shape.Round(label, 9), new Pen(dot, 1.2 * theme.stroke()));
        surface.fill(new Shape.Disc(label.x() + 9.5, label.centreY(), 4.5), dot);
        double baseline = label.centreY() + FontMetrics.CAPITAL / 2 * Sizes.BADGE.size();
        surface.text(label.x() + 18.5, baseline, width - 27, text, Sizes.BADGE, theme.of(Tone.INK));
    }

    private void dot(double x, double y, Color color) {
        surface.fill(new Shape.Disc(x, y, 6), theme.of(Tone.CARD));
        surface.fill(new Shape.Disc(x, y, 4.8), color);
    }
}
