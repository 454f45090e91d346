package org.dartboard.report.sheet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.dartboard.report.Cell;
import org.dartboard.report.Report;
import org.dartboard.report.Table;

/**
 * Writes the tables of a report as files of values with commas (RFC 4180) in one zip. They are UTF-8 with a mark at the
 * beginning, without which spreadsheets take it for something else; numbers have a point and up to six decimals; text that a
 * spreadsheet might take for a formula has an apostrophe before it.
 */
public final class CsvWriter {

    private static final String MARK = "\uFEFF";

    private CsvWriter() {}

    /** The zip, with a file for each table that has rows. */
    public static byte[] write(Report report) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var table : report.tables()) {
            if (!table.rows().isEmpty()) {
                files.put(table.id() + ".csv", csv(table).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Zip.of(files);
    }

    /** One table as text. */
    static String csv(Table table) {
        var text = new StringBuilder(MARK);
        line(text, table.columns().stream().map(CsvWriter::quoted).toList());
        table.rows().forEach(r -> line(text, r.stream().map(CsvWriter::field).toList()));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> fields) {
        text.append(fields.stream().collect(Collectors.joining(","))).append("\r\n");
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Figure number -> {
                var exact = number.exact();
                yield exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
            }
            case Cell.Words(String words) -> quoted(words);
        };
    }

    private static String quoted(String text) {
        var plain = Plain.text(text);
        var safe = Plain.mayBeFormula(plain) ? "'" + plain : plain;
        boolean bare =
                safe.chars().allMatch(c -> c != ',' && c != '"' && c != '\n' && c != '\r' && c != ';' && c != '\t');
        return bare && !safe.startsWith(" ") && !safe.endsWith(" ") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
