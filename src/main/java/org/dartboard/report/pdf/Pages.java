package org.dartboard.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** Pages that are filled from the top; all measures are points from a page's upper left corner. */
final class Pages implements AutoCloseable {

    /** Where text begins from the left, and as far it stays from the right. */
    static final double LEFT = 62;

    /** How far the word of a pill stays from its ends. */
    private static final double INSET = 6;

    private static final double TOP = 60;
    private static final double BOTTOM = 66;

    private final PDDocument document;
    private final Fonts fonts;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private PdfSurface surface;
    private double width;
    private double height;
    private double y;

    Pages(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
        var page = new PDPage(PDRectangle.A4);
        stream = begun(page, AppendMode.OVERWRITE);
        surface = new PdfSurface(document, fonts, stream);
        begin(page);
    }

    /** Begins an upright page. */
    void turn() {
        turn(PDRectangle.A4);
    }

    /** Begins a page that lies on its side. */
    void turnAside() {
        float longer = PDRectangle.A4.getHeight();
        float shorter = PDRectangle.A4.getWidth();
        turn(new PDRectangle(longer, shorter));
    }

    private void turn(PDRectangle size) {
        close();
        var page = new PDPage(size);
        stream = begun(page, AppendMode.OVERWRITE);
        surface = new PdfSurface(document, fonts, stream);
        begin(page);
    }

    private void begin(PDPage page) {
        document.addPage(page);
        pages.add(page);
        width = page.getMediaBox().getWidth();
        height = page.getMediaBox().getHeight();
        y = TOP;
    }

    private PDPageContentStream begun(PDPage page, AppendMode mode) {
        try {
            var begun = new PDPageContentStream(document, page, mode, true, true);
            begun.transform(new Matrix(1, 0, 0, -1, 0, page.getMediaBox().getHeight()));
            PdfSurface.round(begun);
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws on a page that has been filled before. */
    void add(int page, Consumer<PdfSurface> strokes) {
        try (var more = begun(pages.get(page), AppendMode.APPEND)) {
            strokes.accept(new PdfSurface(document, fonts, more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PDPage> all() {
        return pages;
    }

    /** The number of the page that is being filled, from 0. */
    int number() {
        return pages.size() - 1;
    }

    PdfSurface surface() {
        return surface;
    }

    Fonts fonts() {
        return fonts;
    }

    /** The width of the text. */
    double width() {
        return width - 2 * LEFT;
    }

    /** Where the next thing begins. */
    double y() {
        return y;
    }

    /** What is left of the page. */
    double left() {
        return height - BOTTOM - y;
    }

    /** What a page holds. */
    double whole() {
        return height - BOTTOM - TOP;
    }

    /** Begins a new page unless so much is left on this one; what is longer than a page begins where it is. */
    void need(double room) {
        if (room > left() && y > TOP && room <= whole()) {
            turn();
        }
    }

    /** Leaves room, unless at the top of a page. */
    void space(double room) {
        if (y > TOP) {
            y += room;
        }
    }

    /** Goes down, whatever stands there. */
    void down(double by) {
        y += by;
    }

    static Color color(Tone tone) {
        return Theme.LIGHT.of(tone);
    }

    /** A text's lines. */
    List<String> lines(String text, Face face, double room) {
        return Lines.of(fonts, text, face, room);
    }

    /** Writes lines one below the other, over as many pages as it takes. */
    void write(List<String> lines, Face face, double leading, double x, Tone tone) {
        for (var line : lines) {
            if (left() < leading) {
                turn();
            }
            surface.text(LEFT + x, y + leading - face.size() * .42, 0, line, face, color(tone));
            y += leading;
        }
    }

    /** Writes one line that ends at the right. */
    void writeRight(PdfSurface on, String text, Face face, double right, double baseline, Tone tone) {
        var shown = fonts.clean(text);
        on.text(right - fonts.width(shown, face), baseline, 0, shown, face, color(tone));
    }

    /** A thin line from left to right. */
    void rule(Tone tone) {
        surface.fill(new Shape.Round(new Box(LEFT, y, width(), .7), 0), color(tone));
    }

    /** A word in a rounded frame, shortened if it is longer than a line; gives how wide it is. */
    double pill(String text, double x, double top, Tone tone, boolean full) {
        var face = new Face(Face.Weight.MEDIUM, 8);
        var shown = fonts.metrics().shortened(fonts.clean(text), face, width() - 2 * INSET);
        double wide = fonts.width(shown, face) + 2 * INSET;
        var frame = new Shape.Round(new Box(LEFT + x, top, wide, 13.5), 6.75);
        if (full) {
            surface.fill(frame, color(tone));
        } else {
            surface.stroke(frame, new Pen(color(tone), .8));
        }
        surface.text(LEFT + x + INSET, top + 9.7, 0, shown, face, color(full ? Tone.ON_GAP : tone));
        return wide;
    }
}
