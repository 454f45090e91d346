package org.dartboard.report.write;

import org.dartboard.report.Report;
import org.dartboard.report.html.HtmlWriter;
import org.dartboard.report.pdf.PdfWriter;
import org.dartboard.report.sheet.CsvWriter;
import org.dartboard.report.sheet.WorkbookWriter;
import org.dartboard.text.Messages;

/** What a report can be written as. A format's library is loaded when it is first written. */
public enum Format {
    /** One page for any browser, in the light and in the dark, on a phone and on paper. */
    HTML("html", ".html") {
        @Override
        public byte[] write(Report report, Messages messages) {
            return HtmlWriter.write(report, messages);
        }
    },
    /** A document with bookmarks, the map as lines and text that can be selected. */
    PDF("pdf", ".pdf") {
        @Override
        public byte[] write(Report report, Messages messages) {
            return PdfWriter.write(report, messages);
        }
    },
    /** A workbook with a sheet for each table. */
    XLSX("xlsx", ".xlsx") {
        @Override
        public byte[] write(Report report, Messages messages) {
            return WorkbookWriter.write(report);
        }
    },
    /** A zip with a file for each table. */
    CSV("csv", ".zip") {
        @Override
        public byte[] write(Report report, Messages messages) {
            return CsvWriter.write(report);
        }
    };

    private final String id;
    private final String ending;

    Format(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /** As the command line calls it. */
    public String id() {
        return id;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return ending;
    }

    /** The report in this format; the same report gives the same bytes. */
    public abstract byte[] write(Report report, Messages messages);
}
