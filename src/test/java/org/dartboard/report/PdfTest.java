package org.dartboard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dartboard.report.Report.Section;
import org.dartboard.report.write.Format;
import org.junit.jupiter.api.Test;

/** The document: what it says can be selected, found and gone to, and nothing of it is cut off. */
class PdfTest {

    /** Takes the text, and sees to it that all of it is on its page. */
    private static final class Looker extends PDFTextStripper {

        Looker() {
            setSortByPosition(false);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            for (var position : positions) {
                var page = getCurrentPage().getMediaBox();
                double right = position.getXDirAdj() + position.getWidthDirAdj();
                assertTrue(position.getXDirAdj() >= 0 && right <= page.getWidth() - 30, text);
                assertTrue(position.getYDirAdj() > 0 && position.getYDirAdj() < page.getHeight() - 20, text);
            }
            super.writeString(text, positions);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new Looker().getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> bookmarks(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(bookmarks(item));
        }
        return titles;
    }

    private static List<String> titles(List<Section> sections) {
        var titles = new ArrayList<String>();
        for (var section : sections) {
            titles.add(section.title());
            titles.addAll(titles(section.parts()));
        }
        return titles;
    }

    @Test
    void everySectionCanBeReadAndGoneTo() throws IOException {
        var report = Made.of(Made.hospital());
        try (var document = Loader.loadPDF(Format.PDF.write(report, Made.MESSAGES))) {
            var text = text(document);
            var titles = titles(report.sections());
            titles.forEach(title -> assertTrue(text.contains(title), title));
            assertEquals(titles, bookmarks(document.getDocumentCatalog().getDocumentOutline()));
            assertTrue(text.contains("Same invitation letter. Ben reads it; Alma cannot."));
            assertTrue(text.contains("Page 2 of " + document.getNumberOfPages()));
            // What stands on the map is text, too
            assertTrue(text.contains("Heart chat room"));
            assertEquals("Riverside Hospital", document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void whatTheFontLacksIsReplacedAndNothingIsCutOff() throws IOException {
        for (var environment :
                List.of(Made.spoiled(Made.samples().getFirst(), Made.HOSTILE), Made.spoiledWorkshop(Made.HOSTILE))) {
            var report = Made.of(environment);
            try (var document = Loader.loadPDF(Format.PDF.write(report, Made.MESSAGES))) {
                var text = text(document);
                assertTrue(text.contains("</p><script>alert('1')</script>"));
                assertTrue(text.contains("\u25A1\u25A1\u25A1\u25A1 "));
                assertTrue(text.contains("stands for a letter"));
            }
        }
    }

    @Test
    void aTableRepeatsItsHeadOnEachPage() throws IOException {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of(Cell.of("Row " + i), Cell.count(i)));
        }
        rows.add(List.of(Cell.of("A row " + "longer than a page ".repeat(900) + "ends"), Cell.count(1)));
        var table = new Table("t", "A long table", List.of("The head", "Number"), rows);
        var report = new Report(
                "Long", "", List.of(new Section("s", "Section", List.of(new Block.Rows(table, true)))), List.of());
        try (var document = Loader.loadPDF(Format.PDF.write(report, Made.MESSAGES))) {
            var looker = new Looker();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                looker.setStartPage(page);
                looker.setEndPage(page);
                assertTrue(looker.getText(document).contains("The head"), "page " + page);
            }
            var text = text(document);
            assertTrue(text.contains("Row 0") && text.contains("Row 119") && text.contains("page ends"), text);
        }
    }
}
