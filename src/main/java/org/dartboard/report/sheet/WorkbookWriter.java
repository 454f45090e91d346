package org.dartboard.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.report.Cell;
import org.dartboard.report.Report;
import org.dartboard.report.Table;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the tables of a report as a workbook: a sheet for each, numbers as numbers, text as text whatever it begins with. */
public final class WorkbookWriter {

    /** In the widths of a digit. */
    private static final int NARROWEST = 9;

    private static final int WIDEST = 60;

    /** As long as the name of a sheet may be. */
    private static final int LONGEST_NAME = 31;

    /** When the workbook claims to have been made. */
    private static final String CREATED = ">2026-01-01T00:00:00Z</dcterms:created>";

    private static final String PROPERTIES = "docProps/core.xml";

    private WorkbookWriter() {}

    /** The workbook; what it tells first is what it is about. */
    public static byte[] write(Report report) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dartboard", "1.0")) {
            book.setGlobalDefaultFont("Calibri", 11);
            book.properties().setTitle(Plain.text(report.title()));
            var names = new HashSet<String>();
            about(book.newWorksheet(name(report.title(), names)), report);
            for (var table : report.tables()) {
                if (!table.rows().isEmpty()) {
                    sheet(book.newWorksheet(name(table.title(), names)), table);
                }
            }
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return timeless(bytes.toByteArray());
    }

    /** A name that a sheet may have and none has yet. */
    private static String name(String title, Set<String> taken) {
        var plain = Plain.text(title)
                .replaceAll("[\\\\/?*\\[\\]:\\s]+", " ")
                .strip()
                .replaceAll("^'+|'+$", "");
        var base = shortened(plain.isBlank() ? "Report" : plain, LONGEST_NAME);
        var name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shortened(base, LONGEST_NAME - 3) + " " + i;
        }
        return name;
    }

    private static String shortened(String text, int longest) {
        int end = Math.min(longest, text.length());
        return text.substring(0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    /** Title, what is switched on, and what the numbers are. */
    private static void about(Worksheet sheet, Report report) {
        sheet.width(0, 110);
        int row = 0;
        sheet.value(row, 0, Plain.text(report.title()));
        sheet.style(row++, 0).bold().fontSize(16).wrapText(true).set();
        sheet.value(row, 0, Plain.text(report.subtitle()));
        sheet.style(row++, 0).wrapText(true).set();
        for (var line : report.caveats()) {
            row++;
            sheet.value(row, 0, Plain.text(line));
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void sheet(Worksheet sheet, Table table) {
        int columns = table.columns().size();
        for (int c = 0; c < columns; c++) {
            sheet.value(0, c, Plain.text(table.columns().get(c)));
            sheet.width(c, width(table, c));
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("FF" + Theme.LIGHT.of(Tone.TILE).hex().substring(1))
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        for (int r = 0; r < table.rows().size(); r++) {
            var row = table.rows().get(r);
            for (int c = 0; c < columns; c++) {
                cell(sheet, r + 1, c, row.get(c));
            }
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    private static void cell(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Figure number -> {
                sheet.value(row, column, number.exact());
                sheet.style(row, column)
                        .format(format(number.form()))
                        .verticalAlignment("top")
                        .set();
            }
            case Cell.Words(String words) -> {
                if (!words.isEmpty()) {
                    sheet.value(row, column, Plain.text(words));
                }
                // "@" is the format of text: typed over, it still does not become a formula
                sheet.style(row, column)
                        .format("@")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    private static String format(Cell.Form form) {
        return switch (form) {
            case WHOLE -> "0";
            case TENTHS -> "0.0";
            case HUNDREDTHS -> "0.00";
            case PERCENT -> "0%";
        };
    }

    private static double width(Table table, int column) {
        int longest = Math.min(table.columns().get(column).length(), 14);
        for (var row : table.rows()) {
            var shown = row.get(column).shown();
            longest = Math.max(
                    longest, shown.lines().mapToInt(String::length).max().orElse(0));
        }
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }

    /** The same workbook without the moment at which it was made. */
    private static byte[] timeless(byte[] workbook) {
        var files = Zip.files(workbook);
        files.computeIfPresent(
                PROPERTIES,
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst(">[^<>]*</dcterms:created>", CREATED)
                        .getBytes(StandardCharsets.UTF_8));
        return Zip.of(files);
    }
}
