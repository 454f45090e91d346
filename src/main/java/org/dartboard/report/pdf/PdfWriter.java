package org.dartboard.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.dartboard.picture.Face;
import org.dartboard.picture.Tone;
import org.dartboard.report.Report;
import org.dartboard.report.Report.Section;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Writes a report as a document in A4. The same report gives the same bytes. */
public final class PdfWriter {

    private static final Face KIND = new Face(Face.Weight.MEDIUM, 8.5);
    private static final Face TITLE = new Face(Face.Weight.SEMIBOLD, 24);
    private static final Face SUBTITLE = new Face(Face.Weight.REGULAR, 10.5);
    private static final Face ENTRY = new Face(Face.Weight.REGULAR, 10);
    private static final Face SECTION = new Face(Face.Weight.SEMIBOLD, 17);
    private static final Face PART = new Face(Face.Weight.SEMIBOLD, 13);
    private static final Face FOOT = new Face(Face.Weight.REGULAR, 8);
    private static final double LINE = 16;

    private final PDDocument document;
    private final Pages pages;
    private final PdfBlocks blocks;
    private final Messages messages;
    private final List<Entry> entries = new ArrayList<>();

    /** Where a section of the first level begins. */
    private record Entry(String title, int page, double y) {}

    private PdfWriter(PDDocument document, Fonts fonts, Messages messages) {
        this.document = document;
        this.messages = messages;
        pages = new Pages(document, fonts);
        blocks = new PdfBlocks(pages, messages);
    }

    /** The document. */
    public static byte[] write(Report report, Messages messages) {
        try (var document = new PDDocument()) {
            var fonts = new Fonts(document);
            new PdfWriter(document, fonts, messages).write(report);
            // Otherwise the time of day goes into it
            document.setDocumentId(1L);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Report report) {
        var information = document.getDocumentInformation();
        information.setTitle(pages.fonts().clean(report.title()));
        information.setCreator("Dartboard");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en");
        catalog.setPageMode(PageMode.USE_OUTLINES);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var outline = new PDDocumentOutline();
        catalog.setDocumentOutline(outline);
        double contents = head(report);
        for (int i = 0; i < report.sections().size(); i++) {
            section(report.sections().get(i), outline, 1, i == 0);
        }
        if (pages.fonts().hasReplaced()) {
            pages.space(10);
            pages.write(
                    pages.lines(messages.text("report.pdf.replaced"), FOOT, pages.width()), FOOT, 11, 0, Tone.MUTED);
        }
        pages.close();
        contents(contents);
        feet(report);
    }

    /** Title and room for the contents; gives where they begin. */
    private double head(Report report) {
        pages.down(4);
        pages.write(List.of(messages.text("report.kind")), KIND, 14, 0, Tone.MUTED);
        pages.down(5);
        pages.write(pages.lines(report.title(), TITLE, pages.width()), TITLE, 30, 0, Tone.INK);
        pages.down(3);
        pages.write(pages.lines(report.subtitle(), SUBTITLE, pages.width()), SUBTITLE, 15, 0, Tone.MUTED);
        pages.down(16);
        double begin = pages.y();
        pages.down(report.sections().size() * LINE + 6);
        return begin;
    }

    private void section(Section section, PDOutlineNode above, int level, boolean first) {
        boolean whole = level == 1;
        if (whole) {
            pages.space(first ? 8 : 22);
            pages.need(130);
        } else {
            pages.space(12);
            pages.need(90);
        }
        var item = new PDOutlineItem();
        item.setTitle(pages.fonts().clean(section.title()));
        above.addLast(item);
        // A map takes a page of its own, after the heading
        var destination = new PDPageXYZDestination();
        destination.setPage(pages.all().get(pages.number()));
        destination.setTop((int) (pages.all().get(pages.number()).getMediaBox().getHeight() - pages.y() + 10));
        item.setDestination(destination);
        if (whole) {
            entries.add(new Entry(section.title(), pages.number(), pages.y()));
            pages.rule(Tone.INK);
            pages.down(12);
        }
        var face = whole ? SECTION : PART;
        pages.write(pages.lines(section.title(), face, pages.width()), face, whole ? 23 : 18, 0, Tone.INK);
        pages.down(whole ? 6 : 4);
        blocks.write(section.blocks());
        section.parts().forEach(p -> section(p, item, level + 1, false));
    }

    /** The contents with the numbers of pages, which are known at last. */
    private void contents(double begin) {
        pages.add(0, surface -> {
            double y = begin;
            double right = PDRectangle.A4.getWidth() - Pages.LEFT;
            for (var entry : entries) {
                y += LINE;
                var number = Integer.toString(entry.page() + 1);
                surface.text(
                        Pages.LEFT,
                        y - 4,
                        0,
                        pages.fonts()
                                .metrics()
                                .shortened(pages.fonts().clean(entry.title()), ENTRY, right - Pages.LEFT - 40),
                        ENTRY,
                        Pages.color(Tone.INK));
                pages.writeRight(surface, number, ENTRY, right, y - 4, Tone.MUTED);
                link(entry, y);
            }
        });
    }

    private void link(Entry entry, double y) {
        var page = pages.all().getFirst();
        double height = page.getMediaBox().getHeight();
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                (float) Pages.LEFT,
                (float) (height - y),
                (float) (page.getMediaBox().getWidth() - 2 * Pages.LEFT),
                (float) LINE));
        var none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        var destination = new PDPageXYZDestination();
        destination.setPage(pages.all().get(entry.page()));
        destination.setTop((int) (pages.all().get(entry.page()).getMediaBox().getHeight() - entry.y() + 10));
        var action = new PDActionGoTo();
        action.setDestination(destination);
        link.setAction(action);
        try {
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title and the number of each page below its text. */
    private void feet(Report report) {
        var fonts = pages.fonts();
        int all = pages.all().size();
        for (int i = 0; i < all; i++) {
            int number = i + 1;
            var size = pages.all().get(i).getMediaBox();
            pages.add(i, surface -> {
                double y = size.getHeight() - 34;
                double right = size.getWidth() - Pages.LEFT;
                var title = fonts.metrics().shortened(fonts.clean(report.title()), FOOT, right - Pages.LEFT - 80);
                surface.text(Pages.LEFT, y, 0, title, FOOT, Pages.color(Tone.MUTED));
                var page = messages.format(Phrase.of("report.pdf.page", "page", number, "pages", all));
                pages.writeRight(surface, page, FOOT, right, y, Tone.MUTED);
            });
        }
    }
}
