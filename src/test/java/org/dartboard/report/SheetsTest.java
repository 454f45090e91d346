package org.dartboard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.report.write.Format;
import org.junit.jupiter.api.Test;

/** Tables for programs that calculate: read back as they were, and never taken for formulas. */
class SheetsTest {

    @Test
    void everyTableIsReadBackFromCsv() {
        var report = Made.of(Made.hospital());
        var files = Made.unzipped(Format.CSV.write(report, Made.MESSAGES));
        for (var table : report.tables()) {
            var rows = Csv.read(files.get(table.id() + ".csv"));
            assertEquals(table.columns(), rows.getFirst());
            assertEquals(table.rows().size(), rows.size() - 1, table.id());
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < table.columns().size(); c++) {
                    var read = rows.get(r + 1).get(c);
                    switch (table.rows().get(r).get(c)) {
                        case Cell.Words(String words) -> assertEquals(words, read);
                        case Cell.Figure number -> assertEquals(number.value(), Double.parseDouble(read), 1e-6);
                    }
                }
            }
        }
    }

    @Test
    void everyTableIsReadBackFromTheWorkbook() throws Exception {
        var report = Made.of(Made.hospital());
        var sheets = Workbooks.read(Format.XLSX.write(report, Made.MESSAGES));
        assertEquals(report.title(), sheets.firstEntry().getKey());
        for (var table : report.tables()) {
            var cells = sheets.get(table.title());
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < table.columns().size(); c++) {
                    var cell = cells.get(Workbooks.name(r + 1, c));
                    switch (table.rows().get(r).get(c)) {
                        case Cell.Words(String words) ->
                            assertEquals(words, cell instanceof String text ? text : cell == null ? "" : "a number");
                        case Cell.Figure number -> assertEquals(number.value(), (Double) cell, 1e-6);
                    }
                }
            }
        }
    }

    @Test
    void hostileTextIsNoFormula() throws Exception {
        for (var sign : List.of("=", "+", "-", "@", "\t=", " =", "\r=", "\uFF1D")) {
            var spoiled = Made.of(Made.spoiled(Made.samples().getFirst(), sign + Made.HOSTILE));
            for (var file :
                    Made.unzipped(Format.CSV.write(spoiled, Made.MESSAGES)).values()) {
                for (var row : Csv.read(file)) {
                    assertTrue(
                            row.stream().noneMatch(f -> f.strip().matches("(?s)[=+@\uFF1D].*|-\\D.*")), row.toString());
                    assertTrue(row.stream().noneMatch(f -> f.startsWith("\t") || f.startsWith("\r")), row.toString());
                }
            }
        }
        var report = Made.of(Made.spoiledWorkshop(Made.HOSTILE));
        var files = Made.unzipped(Format.XLSX.write(report, Made.MESSAGES));
        assertFalse(files.values().stream().anyMatch(f -> f.contains("<f>") || f.contains("<f ")));
        var walks = new ArrayList<>(
                        Workbooks.read(Format.XLSX.write(report, Made.MESSAGES)).values())
                .get(1);
        assertTrue(((String) walks.get("B2")).startsWith("=1+1</p><script>"));
    }

    @Test
    void textIsLeftAloneWhereItCannotBeAFormula() {
        var table = new Table(
                "t",
                "T",
                List.of("A", "B"),
                List.of(List.of(Cell.of("a-b, \"c\"\nd"), new Cell.Figure(1.0 / 3, Cell.Form.PERCENT))));
        var report = new Report("R", "", List.of(new Report.Section("s", "S", List.of())), List.of(table));
        var csv = Made.unzipped(Format.CSV.write(report, Made.MESSAGES)).get("t.csv");
        assertEquals("\uFEFFA,B\r\n\"a-b, \"\"c\"\"\nd\",0.333333\r\n", csv);
    }
}
