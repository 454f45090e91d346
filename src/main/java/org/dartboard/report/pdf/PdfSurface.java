package org.dartboard.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.jspecify.annotations.Nullable;

/** Draws on a page of a document, its origin at the upper left: lines stay lines, and text stays text. */
final class PdfSurface implements Surface {

    /** How far a handle lies from the end of a quarter of a circle, in radii. */
    private static final double QUARTER = .5522847498;

    private static final float FAR = 20_000;

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private PDPageContentStream stream;

    /** A surface on a content stream whose origin has been moved to the upper left, pointing down. */
    PdfSurface(PDDocument document, Fonts fonts, PDPageContentStream stream) {
        this.document = document;
        this.fonts = fonts;
        this.stream = stream;
    }

    /** Something that may fail to be written. */
    private interface Strokes {
        void draw() throws IOException;
    }

    private static void drawn(Strokes strokes) {
        try {
            strokes.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws some strokes moved and scaled. */
    void placed(double x, double y, double scale, Runnable strokes) {
        drawn(() -> {
            stream.saveGraphicsState();
            stream.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) y));
        });
        strokes.run();
        drawn(() -> stream.restoreGraphicsState());
    }

    @Override
    public void fill(Shape shape, Color color) {
        drawn(() -> {
            begin(color);
            stream.setNonStrokingColor(red(color), green(color), blue(color));
            outline(shape);
            stream.fill();
            stream.restoreGraphicsState();
        });
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        drawn(() -> {
            begin(pen.color());
            stream.setStrokingColor(red(pen.color()), green(pen.color()), blue(pen.color()));
            stream.setLineWidth((float) pen.width());
            var dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
            stream.setLineDashPattern(dashes, 0);
            outline(shape);
            stream.stroke();
            stream.restoreGraphicsState();
        });
    }

    @Override
    public void text(double x, double baseline, double width, String text, Face face, Color color) {
        var shown = fonts.clean(text);
        if (shown.isBlank()) {
            return;
        }
        drawn(() -> {
            begin(color);
            stream.setNonStrokingColor(red(color), green(color), blue(color));
            stream.beginText();
            stream.setFont(fonts.of(face.weight()), (float) face.size());
            stream.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
            stream.showText(shown);
            stream.endText();
            stream.restoreGraphicsState();
        });
    }

    @Override
    public void clip(Shape shape, Runnable strokes) {
        drawn(() -> {
            stream.saveGraphicsState();
            outline(shape);
            stream.clip();
        });
        strokes.run();
        drawn(() -> stream.restoreGraphicsState());
    }

    @Override
    public void faded(double opacity, Runnable strokes) {
        drawn(() -> {
            // The one kind of form that a page's stream can write to
            var form = new PDAppearanceStream(document);
            form.setBBox(new PDRectangle(-FAR, -FAR, 2 * FAR, 2 * FAR));
            form.setResources(new PDResources());
            form.setGroup(new PDTransparencyGroupAttributes());
            var below = stream;
            try (var within = new PDPageContentStream(document, form)) {
                round(within);
                stream = within;
                strokes.run();
            } finally {
                stream = below;
            }
            stream.saveGraphicsState();
            stream.setGraphicsStateParameters(opacity(opacity));
            stream.drawForm(form);
            stream.restoreGraphicsState();
        });
    }

    @Override
    public void group(@Nullable String id, String title, Runnable strokes) {
        strokes.run();
    }

    /** Ends and corners of lines are round from here on. */
    static void round(PDPageContentStream stream) throws IOException {
        stream.setLineCapStyle(1);
        stream.setLineJoinStyle(1);
    }

    private void begin(Color color) throws IOException {
        stream.saveGraphicsState();
        if (color.alpha() < 1) {
            stream.setGraphicsStateParameters(opacity(color.alpha()));
        }
    }

    private PDExtendedGraphicsState opacity(double opacity) {
        return opacities.computeIfAbsent((int) Math.round(opacity * 255), o -> {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(o / 255f);
            state.setStrokingAlphaConstant(o / 255f);
            return state;
        });
    }

    private static float red(Color color) {
        return (color.rgb() >> 16 & 0xFF) / 255f;
    }

    private static float green(Color color) {
        return (color.rgb() >> 8 & 0xFF) / 255f;
    }

    private static float blue(Color color) {
        return (color.rgb() & 0xFF) / 255f;
    }

    private void outline(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Round(Box box, double radius) -> {
                double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
                if (r <= 0) {
                    stream.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
                } else {
                    rounded(box, r);
                }
            }
            case Shape.Disc(double x, double y, double radius) ->
                rounded(Box.around(x, y, 2 * radius, 2 * radius), radius);
            case Shape.Outline(Path path) -> path(path);
        }
    }

    private void rounded(Box box, double r) throws IOException {
        double k = r * (1 - QUARTER);
        move(box.x() + r, box.y());
        line(box.right() - r, box.y());
        curve(box.right() - k, box.y(), box.right(), box.y() + k, box.right(), box.y() + r);
        line(box.right(), box.bottom() - r);
        curve(box.right(), box.bottom() - k, box.right() - k, box.bottom(), box.right() - r, box.bottom());
        line(box.x() + r, box.bottom());
        curve(box.x() + k, box.bottom(), box.x(), box.bottom() - k, box.x(), box.bottom() - r);
        line(box.x(), box.y() + r);
        curve(box.x(), box.y() + k, box.x() + k, box.y(), box.x() + r, box.y());
        stream.closePath();
    }

    private void path(Path path) throws IOException {
        for (var piece : path.pieces()) {
            switch (piece) {
                case Path.Move(double x, double y) -> move(x, y);
                case Path.Line(double x, double y) -> line(x, y);
                case Path.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    curve(x1, y1, x2, y2, x, y);
                case Path.Close() -> stream.closePath();
            }
        }
    }

    private void move(double x, double y) throws IOException {
        stream.moveTo((float) x, (float) y);
    }

    private void line(double x, double y) throws IOException {
        stream.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        stream.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }
}
