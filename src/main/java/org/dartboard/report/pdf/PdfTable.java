package org.dartboard.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dartboard.picture.Face;
import org.dartboard.picture.Tone;
import org.dartboard.report.Cell;
import org.dartboard.report.Table;

/** A table whose columns are as wide as their contents ask for, and whose head stands on every page that it reaches. */
final class PdfTable {

    private static final Face HEAD = new Face(Face.Weight.MEDIUM, 7.8);
    private static final Face FIRST = new Face(Face.Weight.MEDIUM, 8.6);
    private static final Face TEXT = new Face(Face.Weight.REGULAR, 8.6);
    private static final double LEADING = 11.6;
    private static final double GAP = 9;
    private static final double PAD = 4.5;

    /** So wide a long word makes a column at most; beyond that it is broken. */
    private static final double LEAST = 70;

    /** More than so many lines of a page's width count no more than these for how wide a column is. */
    private static final double MOST = 3;

    private final Pages pages;
    private final Table table;
    private final boolean titled;
    private final double[] widths;

    PdfTable(Pages pages, Table table, boolean titled) {
        this.pages = pages;
        this.table = table;
        this.titled = titled;
        widths = widths();
    }

    void write() {
        var head = cells(table.columns(), true);
        double headed = height(head);
        var rows = table.rows().stream()
                .map(r -> cells(r.stream().map(Cell::shown).toList(), false))
                .toList();
        var title = new Face(Face.Weight.SEMIBOLD, 10);
        pages.need(22 + headed + (rows.isEmpty() ? 0 : Math.min(height(rows.getFirst()), pages.whole() / 2)));
        if (titled) {
            pages.write(pages.lines(table.title(), title, pages.width()), title, 15, 0, Tone.INK);
        }
        pages.down(2);
        row(head, Tone.MUTED);
        for (var row : rows) {
            if (height(row) > pages.left()) {
                if (height(row) + headed <= pages.whole()) {
                    pages.turn();
                    row(head, Tone.MUTED);
                } else {
                    for (var part : parts(row, headed)) {
                        if (height(part) > pages.left()) {
                            pages.turn();
                            row(head, Tone.MUTED);
                        }
                        row(part, Tone.INK);
                    }
                    continue;
                }
            }
            row(row, Tone.INK);
        }
        pages.down(12);
    }

    /** A row that is longer than a page, in pieces that are not. */
    private List<List<List<String>>> parts(List<List<String>> row, double headed) {
        int most = (int) ((pages.whole() - headed - 3 * PAD) / LEADING);
        int longest = row.stream().mapToInt(List::size).max().orElse(0);
        var parts = new ArrayList<List<List<String>>>();
        for (int from = 0; from < longest; from += most) {
            int first = from;
            parts.add(row.stream()
                    .map(c -> c.subList(Math.min(first, c.size()), Math.min(first + most, c.size())))
                    .toList());
        }
        return parts;
    }

    private double height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * PAD;
    }

    private List<List<String>> cells(List<String> texts, boolean head) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(pages.lines(texts.get(i), head ? HEAD : face(i), widths[i]));
        }
        return cells;
    }

    private static Face face(int column) {
        return column == 0 ? FIRST : TEXT;
    }

    private void row(List<List<String>> cells, Tone tone) {
        boolean head = tone == Tone.MUTED;
        double x = Pages.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            double y = pages.y() + PAD + LEADING - 3;
            var face = head ? HEAD : face(i);
            for (var line : cells.get(i)) {
                if (table.isNumeric(i)) {
                    pages.writeRight(pages.surface(), line, face, x + widths[i], y, tone);
                } else {
                    pages.surface().text(x, y, 0, line, face, Pages.color(tone));
                }
                y += LEADING;
            }
            x += widths[i] + GAP;
        }
        pages.down(height(cells));
        pages.rule(Tone.HAIRLINE);
    }

    /** Each column gets what it asks for; if that is too much, the wide ones give way, but none becomes narrower than a word. */
    private double[] widths() {
        int columns = table.columns().size();
        double room = pages.width() - (columns - 1) * GAP;
        var wanted = new double[columns];
        var least = new double[columns];
        for (int i = 0; i < columns; i++) {
            ask(table.columns().get(i), HEAD, i, wanted, least);
            for (var row : table.rows()) {
                ask(row.get(i).shown(), face(i), i, wanted, least);
            }
            wanted[i] = Math.min(wanted[i], MOST * room);
            least[i] = Math.min(least[i], Math.min(wanted[i], Math.max(LEAST, room / columns)));
        }
        double narrowest = Arrays.stream(least).sum();
        double widest = Arrays.stream(wanted).sum();
        var widths = new double[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = widest <= room
                    ? wanted[i]
                    : narrowest >= room
                            ? least[i] * room / narrowest
                            : least[i] + (wanted[i] - least[i]) * (room - narrowest) / (widest - narrowest);
        }
        if (widest < room) {
            widths[columns - 1] += table.isNumeric(columns - 1) ? 0 : room - widest;
        }
        return widths;
    }

    private void ask(String text, Face face, int column, double[] wanted, double[] least) {
        var fonts = pages.fonts();
        text.lines().map(fonts::clean).forEach(line -> {
            wanted[column] = Math.max(wanted[column], fonts.width(line, face) + 1);
            for (var word : line.split(" ", -1)) {
                least[column] = Math.max(least[column], fonts.width(word, face) + 1);
            }
        });
    }
}
