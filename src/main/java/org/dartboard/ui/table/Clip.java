package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows, quotes around both. */
final class Clip {

    private static final String FORMULA = "=+-@";

    private Clip() {}

    /** The cells of a text, row by row; a line's end at the very end begins no row. */
    static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean began = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = i + 1 < text.length() && text.charAt(i + 1) == c;
            if (quoted && c == '"' && again) {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || (cell.isEmpty() && !began && closes(text, i)))) {
                quoted = !quoted;
                began = true;
            } else if (quoted || (c != '\t' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else {
                row.add(bare(cell.toString()));
                cell.setLength(0);
                began = false;
                if (c != '\t') {
                    i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!row.isEmpty() || !cell.isEmpty() || began) {
            row.add(bare(cell.toString()));
            rows.add(row);
        }
        return rows;
    }

    /** Whether a quote that opens a cell is closed at the end of one; else it is a quote like any letter. */
    private static boolean closes(String text, int open) {
        int i = text.indexOf('"', open + 1);
        while (i >= 0) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            if (next != '"') {
                return next == '\t' || next == '\n' || next == '\r';
            }
            i = text.indexOf('"', i + 2);
        }
        return false;
    }

    /** Cells as a text that {@link #read} and spreadsheets read. */
    static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(cell(row.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String words) {
        var safe = isFormula(words, 0) ? "'" + words : words;
        boolean quotes = safe.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r') || safe.startsWith("\"");
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A spreadsheet would compute it; the apostrophe before it says that it is text. */
    private static boolean isFormula(String words, int at) {
        return words.length() > at && FORMULA.indexOf(words.charAt(at)) >= 0;
    }

    private static String bare(String cell) {
        return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
    }
}
