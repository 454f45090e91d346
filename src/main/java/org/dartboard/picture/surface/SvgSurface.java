package org.dartboard.picture.surface;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Writes a self-contained SVG: no script, no style sheet, no link, every text escaped. The same strokes give the same bytes.
 */
public final class SvgSurface implements Surface {

    private final StringBuilder out = new StringBuilder();
    private int clips;

    /**
     * An empty picture.
     *
     * @param part of the map that is shown
     * @param scale pixels for a map unit
     * @param title what it shows, in words
     */
    public SvgSurface(Box part, double scale, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(part.width() * scale))
                .append("\" height=\"")
                .append(number(part.height() * scale))
                .append("\" viewBox=\"")
                .append(numbers(part.x(), part.y(), part.width(), part.height()))
                .append("\" font-family=\"Inter, sans-serif\" font-kerning=\"none\" fill=\"none\"")
                .append(" stroke-linecap=\"round\" stroke-linejoin=\"round\" role=\"graphics-document\">\n<title>")
                .append(escaped(title))
                .append("</title>\n");
    }

    /** The whole file as text; nothing may be drawn any more. */
    public String finish() {
        return out.append("</svg>\n").toString();
    }

    @Override
    public void fill(Shape shape, Color color) {
        open(shape);
        paint("fill", color);
        out.append("/>\n");
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        open(shape);
        paint("stroke", pen.color());
        attribute("stroke-width", number(pen.width()));
        if (!pen.dashes().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    pen.dashes().stream().map(SvgSurface::number).collect(Collectors.joining(" ")));
        }
        out.append("/>\n");
    }

    @Override
    public void text(double x, double baseline, double width, String text, Face face, Color color) {
        out.append("<text");
        attribute("x", number(x));
        attribute("y", number(baseline));
        attribute("textLength", number(width));
        attribute("lengthAdjust", "spacingAndGlyphs");
        attribute("font-size", number(face.size()));
        attribute("font-weight", String.valueOf(face.weight().number()));
        paint("fill", color);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public void clip(Shape shape, Runnable strokes) {
        var id = "clip-" + ++clips;
        out.append("<clipPath");
        attribute("id", id);
        out.append('>');
        open(shape);
        out.append("/></clipPath>\n<g");
        attribute("clip-path", "url(#" + id + ")");
        out.append(">\n");
        strokes.run();
        out.append("</g>\n");
    }

    @Override
    public void faded(double opacity, Runnable strokes) {
        out.append("<g");
        attribute("opacity", number(opacity));
        out.append(">\n");
        strokes.run();
        out.append("</g>\n");
    }

    @Override
    public void group(@Nullable String id, String title, Runnable strokes) {
        out.append("<g role=\"graphics-symbol\"");
        if (id != null) {
            attribute("id", "element-" + id);
        }
        out.append("><title>").append(escaped(title)).append("</title>\n");
        strokes.run();
        out.append("</g>\n");
    }

    private void open(Shape shape) {
        switch (shape) {
            case Shape.Round(Box box, double radius) -> {
                out.append("<rect");
                attribute("x", number(box.x()));
                attribute("y", number(box.y()));
                attribute("width", number(box.width()));
                attribute("height", number(box.height()));
                if (radius > 0) {
                    attribute("rx", number(radius));
                }
            }
            case Shape.Disc(double x, double y, double radius) -> {
                out.append("<circle");
                attribute("cx", number(x));
                attribute("cy", number(y));
                attribute("r", number(radius));
            }
            case Shape.Outline(Path path) -> {
                out.append("<path");
                attribute("d", data(path));
            }
        }
    }

    private static String data(Path path) {
        var data = new StringBuilder();
        for (var piece : path.pieces()) {
            switch (piece) {
                case Path.Move(double x, double y) -> data.append('M').append(numbers(x, y));
                case Path.Line(double x, double y) -> data.append('L').append(numbers(x, y));
                case Path.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    data.append('C').append(numbers(x1, y1, x2, y2, x, y));
                case Path.Close() -> data.append('Z');
            }
        }
        return data.toString();
    }

    private void paint(String what, Color color) {
        attribute(what, color.hex());
        if (color.alpha() < 1) {
            attribute(what + "-opacity", number(color.alpha()));
        }
    }

    /** Values are numbers, colours, ids and constants: nothing to escape. */
    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String numbers(double... values) {
        var all = new StringBuilder();
        for (double value : values) {
            all.append(all.isEmpty() ? "" : " ").append(number(value));
        }
        return all.toString();
    }

    /** With at most two decimals and never an exponent. */
    static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Text that XML takes for nothing but text; what no XML may hold is left out. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c >= 0x20
                            && !(c >= 0x7F && c < 0xA0)
                            && !(c >= 0xD800 && c <= 0xDFFF)
                            && (c & 0xFFFE) != 0xFFFE;
                    safe.append(allowed ? Character.toString(c) : c == '\n' || c == '\t' ? " " : "");
                }
            }
        });
        return safe.toString();
    }
}
