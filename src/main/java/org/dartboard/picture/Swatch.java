package org.dartboard.picture;

/** The sign of a lens in its legend, as it is on the map: a tinted card with its edge and its mark, or a line. */
public final class Swatch {

    /** How wide one is. */
    public static final double WIDTH = 30;

    /** How high one is. */
    public static final double HEIGHT = 18;

    private static final Face LETTER = new Face(Face.Weight.SEMIBOLD, 10);

    private Swatch() {}

    /** Paints it, its upper left corner there. */
    public static void paint(
            Surface surface, double x, double y, Tint tint, boolean line, Theme theme, FontMetrics metrics) {
        var color = theme.of(tint.tone());
        if (line) {
            var path = Path.from(x + 1, y + HEIGHT / 2)
                    .line(x + WIDTH - 1, y + HEIGHT / 2)
                    .build();
            surface.stroke(path.shape(), tint.pen(color, 2 * theme.stroke()));
            return;
        }
        var box = new Box(x + 1, y + 1, WIDTH - 2, HEIGHT - 2);
        var shape = new Shape.Round(box, 5);
        surface.fill(shape, ground(color, theme));
        surface.stroke(shape, tint.pen(color, 1.4 * theme.stroke()));
        if (!tint.mark().isEmpty()) {
            disc(surface, box.centreX(), box.centreY(), 7, tint, LETTER, theme, metrics);
        }
    }

    /** The ground of a card of that colour. */
    static Color ground(Color color, Theme theme) {
        return color.over(theme.of(Tone.CARD), theme == Theme.DARK ? .2 : theme == Theme.CONTRAST ? .08 : .1);
    }

    /** A mark in its disc, around a point. */
    static void disc(
            Surface surface,
            double x,
            double y,
            double radius,
            Tint tint,
            Face face,
            Theme theme,
            FontMetrics metrics) {
        surface.fill(new Shape.Disc(x, y, radius), theme.of(tint.tone()));
        double width = metrics.width(tint.mark(), face);
        double baseline = y + FontMetrics.CAPITAL / 2 * face.size();
        surface.text(x - width / 2, baseline, width, tint.mark(), face, theme.of(Tone.ON_BLOCK));
    }
}
