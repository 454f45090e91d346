package org.dartboard.picture.surface;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.jspecify.annotations.Nullable;

/** Paints a PNG with the bundled font, without a screen. */
public final class PngSurface implements Surface {

    /** The most pixels: what a file for a large poster has. */
    public static final long MOST_PIXELS = 100_000_000;

    private final BufferedImage image;
    private final AffineTransform view;
    private final Map<Face.Weight, Font> fonts = new EnumMap<>(Face.Weight.class);
    private Graphics2D graphics;
    /** The pixels of the whole picture that {@link #graphics} paints. */
    private Rectangle origin;

    /**
     * An empty picture.
     *
     * @param part of the map that is shown
     * @param scale pixels for a map unit
     * @throws IllegalArgumentException if it would have more than {@link #MOST_PIXELS}
     */
    public PngSurface(Box part, double scale) {
        double width = Math.max(1, Math.ceil(part.width() * scale));
        double height = Math.max(1, Math.ceil(part.height() * scale));
        if (!(width * height <= MOST_PIXELS)) {
            throw new IllegalArgumentException(width + " by " + height + " pixels");
        }
        image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
        view = AffineTransform.getScaleInstance(scale, scale);
        view.translate(-part.x(), -part.y());
        origin = new Rectangle(image.getWidth(), image.getHeight());
        graphics = graphics(image);
        for (var weight : Face.Weight.values()) {
            fonts.put(weight, font(weight));
        }
    }

    private Graphics2D graphics(BufferedImage target) {
        var g = target.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.translate(-origin.x, -origin.y);
        g.transform(view);
        return g;
    }

    private static Font font(Face.Weight weight) {
        try (var in = Face.class.getResourceAsStream(weight.file())) {
            if (in == null) {
                throw new IllegalStateException("no resource " + weight.file());
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(weight.file(), e);
        }
    }

    /** The file's bytes; nothing may be drawn any more. */
    public byte[] finish() {
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("no writer for PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void fill(Shape shape, Color color) {
        graphics.setColor(awt(color));
        graphics.fill(awt(shape));
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        graphics.setColor(awt(pen.color()));
        float width = (float) pen.width();
        graphics.setStroke(
                pen.dashes().isEmpty()
                        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes(pen), 0));
        graphics.draw(awt(shape));
    }

    private static float[] dashes(Pen pen) {
        var dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return dashes;
    }

    @Override
    public void text(double x, double baseline, double width, String text, Face face, Color color) {
        var font = fonts.get(face.weight());
        if (font == null) {
            return;
        }
        var sized = font.deriveFont((float) face.size());
        graphics.setColor(awt(color));
        if (sized.canDisplayUpTo(text) < 0) {
            // As outlines: glyphs drawn as text would be fitted to the pixels, and lines come out wider than measured
            var glyphs = sized.createGlyphVector(graphics.getFontRenderContext(), text);
            graphics.fill(glyphs.getOutline((float) x, (float) baseline));
        } else {
            var other = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) face.size());
            graphics.setFont(other);
            graphics.drawString(text, (float) x, (float) baseline);
        }
    }

    @Override
    public void clip(Shape shape, Runnable strokes) {
        // A clip of Java2D has jagged edges, so what is clipped is painted apart and cut out with a soft one
        apart(1, shape, strokes);
    }

    @Override
    public void faded(double opacity, Runnable strokes) {
        apart(opacity, null, strokes);
    }

    private void apart(double opacity, @Nullable Shape cut, Runnable strokes) {
        var below = graphics;
        var belowOrigin = origin;
        var pixels = cut == null ? origin : pixels(cut).intersection(origin);
        if (pixels.isEmpty()) {
            return;
        }
        origin = pixels;
        var layer = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB);
        graphics = graphics(layer);
        strokes.run();
        if (cut != null) {
            var mask = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB);
            var on = graphics(mask);
            on.fill(awt(cut));
            on.dispose();
            graphics.setComposite(AlphaComposite.DstIn);
            graphics.setTransform(new AffineTransform());
            graphics.drawImage(mask, 0, 0, null);
        }
        graphics.dispose();
        graphics = below;
        origin = belowOrigin;
        var before = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        graphics.drawImage(layer, pixels.x - origin.x, pixels.y - origin.y, null);
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setTransform(before);
    }

    /** The pixels of the whole picture that a shape may touch. */
    private Rectangle pixels(Shape shape) {
        var bounds = view.createTransformedShape(awt(shape)).getBounds();
        bounds.grow(1, 1);
        return bounds;
    }

    @Override
    public void group(@Nullable String id, String title, Runnable strokes) {
        strokes.run();
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color(color.rgb() >> 16 & 0xFF, color.rgb() >> 8 & 0xFF, color.rgb() & 0xFF, (int)
                Math.round(color.alpha() * 255));
    }

    private static java.awt.Shape awt(Shape shape) {
        return switch (shape) {
            case Shape.Round(Box box, double radius) ->
                new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
            case Shape.Disc(double x, double y, double radius) ->
                new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case Shape.Outline(Path path) -> awt(path);
        };
    }

    private static Path2D awt(Path path) {
        var awt = new Path2D.Double();
        for (var piece : path.pieces()) {
            switch (piece) {
                case Path.Move(double x, double y) -> awt.moveTo(x, y);
                case Path.Line(double x, double y) -> awt.lineTo(x, y);
                case Path.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    awt.curveTo(x1, y1, x2, y2, x, y);
                case Path.Close() -> awt.closePath();
            }
        }
        return awt;
    }
}
